#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# explain: cases, tests, statements, divergences, and names that there are not.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	unset PIDNS_BUILD
	mkdir -p cases/init harness build results/reference
	cp "$top"/harness/explain "$top"/harness/{explain,differences,record}.awk harness
	{
		printf '%s\t' id area statement source since needs core testable
		echo peers
		printf 'init-a\tinit\tInit is one.\tman(7)\t3.0\tuserns\tyes\tyes\t-\n'
		printf 'init-b\tinit\tInit is two.\tman(7)\t3.0\t-\tno\tyes\t-\n'
		printf 'init-c\tinit\tInit is three.\tman(7)\t3.0\t-\tno\tno: it hides\t-\n'
	} >cases/statements.tsv
	{
		printf 'id\tprogram\tcovers\tsince\tneeds\tpartly\tflags\ttimeout\ttests\t'
		printf 'divergences\tfixes\tclaim\n'
		printf 'init.one\tbuild/cases/init/one.t\tinit-a\t5.3\tuserns\tcap:kill\t-\t60\t'
		printf 'first,second.x,second.y\tD1 first ..6.1 kernels differ\t'
		printf '0123456789ab (6.2) a repair\tthe claim\n'
	} >build/manifest.tsv
	{
		printf 'id\trow\tdocumented\tsince\tuntil\t5.10\t6.1\t6.2\t6.3\tnote\n'
		printf 'D1\tinit-a\tit is so\t-\t6.1\tis not\t=\tit is\t-\tbecause\n'
		printf 'D2\tinit-b\tit is so\t5.3\t-\t-\tis not\t=\t=\t-\n'
	} >results/divergences.tsv
	cat >cases/init/one.c <<-'END'
		// SPDX-License-Identifier: GPL-2.0-only
		/*---
		claim: the claim
		---*/
		/*
		 *	test ── init
		 *	  └ other
		 */
		#include "case.h"
		/* not this */
	END
	record results/reference/old.tap 5.10.9 'not ok - init.one.first # TODO D1 kernels differ' \
		'ok - init.one.second.x' 'ok - init.one.second.y # SKIP cap:kill'
	record results/reference/older.tap 5.4.1 'not ok - init.one.first' '# miss: it hung' \
		'ok - init.one.second.x' 'ok - init.one.second.y'
	record results/latest.tap 4.0 'ok - init.other.first'
}

# record FILE RELEASE LINE...
record() {
	local file=$1 n=0 line
	printf 'TAP version 13\n# release: %s\n' "$2" >"$file"
	shift 2
	for line; do
		printf '%s\n' "$line" >>"$file"
		[[ $line == '#'* ]] || n=$((n + 1))
	done
	echo "1..$n" >>"$file"
}

explain() {
	harness/explain "$@"
}

@test "a case, by each of its names" {
	run -0 explain init.one
	diff <(echo "$output") - <<-'END'
		init.one
		    the claim

		    test ── init
		      └ other

		Statement
		    init-a
		        Init is one.
		        Documented in man(7). Since 3.0. Needs userns. Core.

		Tests
		    first
		    second.x
		    second.y

		Needs
		    release: 5.3
		    all tests: userns
		    some tests: cap:kill

		Repaired by
		    0123456789ab (6.2) a repair

		Divergence D1 (test first)
		    Documented: it is so.
		    Kernels differ: up to 6.1.
		    5.10 to 6.1: is not
		    6.2: it is
		    Note: because.

		Kernels
		    older              5.4.1                      2 pass, 1 miss
		        miss first: it hung
		    old                5.10.9                     1 pass, 1 todo-fail, 1 skip
		        todo-fail first: D1 kernels differ
		        skip second.y: cap:kill
		    latest             4.0                        not in the record

		Run it: harness/run init.one
	END
	first=$output
	for name in init/one cases/init/one.c build/cases/init/one.t; do
		run -0 explain "$name"
		[ "$output" = "$first" ]
	done
}

@test "a test: its variants, its divergence, its results" {
	run -0 explain init.one.second
	[[ $output == *$'Tests\n    second.x\n    second.y\n'* ]]
	[[ $output != *Divergence* ]]
	[[ $output == *"old                5.10.9                     1 pass, 1 skip"* ]]
	run -0 explain init.one.second.y
	[[ $output != *second.x* ]]
	run -0 explain init.one.first
	[[ $output == *"Divergence D1"* ]]
	run -66 explain init.one.sec
}

@test "a statement, with its case, without one, not to be tested" {
	run -0 explain init-a
	[[ $output == *"Init is one."*"Divergence D1"*"Case init.one"*"── init"*"1 miss"* ]]
	run -0 explain init-b
	[[ $output == *"Kernels differ: 5.3 and newer."*"6.1 to 6.3: is not"*"No case covers it." ]]
	run -0 explain init-c
	[[ $output == *"It cannot be tested: it hides." ]]
}

@test "a divergence, with its test, without one" {
	run -0 explain d1
	[[ $output == *"Statement init-a"*"Test init.one.first"*"older "*"1 miss"* ]]
	[[ $output != *second* ]]
	run -0 explain D2
	[[ $output == *"No case has it." ]]
}

@test "several names" {
	run -0 explain D1 init-b
	[[ $output == D1$'\n'*$'\n\ninit-b\n'* ]]
	run -66 explain nonsense D1
	[[ $output == *"nothing is called nonsense"*"Kernels differ"* ]]
}

@test "a name that is nearly one gets a hint" {
	run -66 explain one
	[ "$output" = "explain: nothing is called one
It may be one of
  init.one" ]
}

@test "a difference of a kernel that is no Linux" {
	{
		printf 'id\ttarget\ttests\treason\twhat\tevidence\n'
		printf 'G1\tnolinux*\tinit.*\tset_tid\\(\\)\tit has no set_tid\tENOSYS\n'
		printf 'G2\tnolinux*\tinit.one.second.?\t\tit knows no second\tseen\n'
	} >results/differences.tsv
	record results/reference/other.tap 4.4.0 'not ok - init.one.first' \
		'# fail: cases/init/one.c:7: no set_tid()' 'not ok - init.one.second.x' \
		'# error: cases/init/set_tid().c:7: it broke' 'ok - init.one.second.y'
	sed -i '2i# target: nolinux-1' results/reference/other.tap
	run -0 explain init.one
	[[ $output == *$'one.c:7: no set_tid()\n            G1: it has no set_tid'* ]]
	run -0 explain g2
	[[ $output == *'it knows no second'*other*'error init.one.second.x'* ]]
	[[ $output != *first* ]]

	# what is not ok and has no explanation
	run -1 explain --unexplained
	[ "$output" = 'older: miss init.one.first: it hung' ]
	rm results/reference/older.tap
	run -0 explain --unexplained
	[ -z "$output" ]
	sed -i /^G2/d results/differences.tsv
	run -1 explain --unexplained
	[[ $output == 'other: error init.one.second.x: '* ]]
}

@test "all that is not ok in the reference records has an explanation" {
	compgen -G "$top/results/reference/*.tap" || skip "no reference records"
	[ -s "$top/build/manifest.tsv" ] || skip "not built"
	run -0 "$top/harness/explain" --unexplained
}

@test "without sources, without records, with one that is cut off" {
	rm -r cases/init
	run -0 explain init.one
	[[ $output != *──* ]]
	[[ $output == *$'the claim\n\nStatement'* ]]
	sed -i '/^1\.\./d' results/reference/old.tap
	run -0 explain init.one
	[[ $output != *5.10.9* ]]
	rm -r results
	run -0 explain init.one
	[[ $output == *"no records yet"* ]]
}

@test "usage, not built" {
	run -64 explain
	[ "$output" = "usage: explain ID..." ]
	run -64 explain --help
	rm build/manifest.tsv
	run -69 explain init.one
	[[ $output == *"run make first" ]]
}

@test "every name of the suite is explained" {
	[ -s "$top/build/manifest.tsv" ] || skip "not built"
	names=$(tail -n +2 "$top/build/manifest.tsv" | cut -f 1 | awk 'NR % 10 == 1')
	# shellcheck disable=SC2086 # one by one
	run -0 "$top/harness/explain" $names
	[ "$(grep -c '^Kernels' <<<"$output")" -eq "$(wc -w <<<"$names")" ]
}
