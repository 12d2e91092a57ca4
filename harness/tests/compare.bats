#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# compare: what each step from one verdict to another means, what it prints,
# and its exit statuses.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	export PIDNS_BUILD=$BATS_TEST_TMPDIR/build
}

# result ID STATE - as a record has it
result() {
	case $2 in
	pass) echo "ok - $1" ;;
	skip) echo "ok - $1 # SKIP since:6.18" ;;
	todo-fail) printf 'not ok - %s # TODO D3 kernels allow it\n# fail: is 0\n' "$1" ;;
	todo-pass) echo "ok - $1 # TODO D3 kernels allow it" ;;
	fail) printf 'not ok - %s\n# fail: is 1, expected 2\n# fail: second\n' "$1" ;;
	error | miss) printf 'not ok - %s\n# %s: why\n# more\n' "$1" "$2" ;;
	esac
}

# record RELEASE [ID STATE]... - into RELEASE.tap
record() {
	local file=$1.tap n=0
	printf 'TAP version 13\n# release: %s\n# target: here\n' "$1" >"$file"
	shift
	while [ $# -gt 0 ]; do
		result "$1" "$2" >>"$file"
		[ "$2" = absent ] || n=$((n + 1))
		shift 2
	done
	echo "1..$n" >>"$file"
}

compare() {
	"$top/harness/compare" "$@"
}

@test "each step from one verdict to another" {
	while read -r old pairs; do
		for pair in $pairs; do
			new=${pair%%=*}
			meaning=$(echo "${pair#*=}" | sed 's/_/ /; s/opened\|closed/divergence &/')
			record 6.1 a.b.c "$old" a.b.other pass
			record 6.2 a.b.c "$new" a.b.other pass
			status=0
			compare 6.1.tap 6.2.tap >out || status=$?
			case $meaning in
			regressed | 'newly skipped' | lost | 'newly failing') expected=1 ;;
			*) expected=0 ;;
			esac
			echo "$old -> $new: $meaning, status $status"
			cat out
			[ "$status" -eq "$expected" ]
			if [ "$meaning" = unchanged ]; then
				n=2
				[ "$old" != absent ] || n=1
				[ "$(cat out)" = "between 6.1 and 6.2: $n unchanged" ]
			else
				line="between 6.1 and 6.2: 1 $meaning, 1 unchanged"
				[ "$(sed -n 1p out)" = "$line" ]
				[ "$(sed -n 2p out)" = "  $meaning" ]
				[ "$(sed -n 3p out)" = "    a.b.c: $old -> $new" ]
			fi
		done
	done <<-'END'
		pass fail=regressed error=regressed miss=regressed skip=newly_skipped pass=unchanged
		pass todo-fail=opened todo-pass=closed absent=lost
		fail pass=repaired fail=still_failing error=still_failing miss=still_failing
		fail skip=newly_skipped todo-fail=opened todo-pass=closed absent=lost
		error pass=repaired fail=still_failing error=still_failing miss=still_failing
		error skip=newly_skipped todo-fail=opened todo-pass=closed absent=lost
		miss pass=repaired fail=still_failing error=still_failing miss=still_failing
		miss skip=newly_skipped todo-fail=opened todo-pass=closed absent=lost
		skip pass=newly_judged fail=newly_failing error=newly_failing miss=newly_failing
		skip skip=unchanged todo-fail=opened todo-pass=closed absent=lost
		todo-fail pass=closed fail=regressed error=regressed miss=regressed
		todo-fail skip=newly_skipped todo-fail=unchanged todo-pass=closed absent=lost
		todo-pass pass=unchanged fail=regressed error=regressed miss=regressed
		todo-pass skip=newly_skipped todo-fail=opened todo-pass=unchanged absent=lost
		absent pass=new fail=newly_failing error=newly_failing miss=newly_failing
		absent skip=new todo-fail=new todo-pass=new absent=unchanged
	END
}

@test "the first reason stands below, and only the first" {
	record 6.1 a.b.c pass
	record 6.2 a.b.c fail
	run -1 compare 6.1.tap 6.2.tap
	[ "${lines[3]}" = "        is 1, expected 2" ]
	[ ${#lines[@]} -eq 4 ]
}

@test "a record without diagnostics" {
	record 6.1 a.b.c pass
	printf 'not ok - a.b.c\n1..1\n' >bare.tap
	run -1 compare 6.1.tap bare.tap
	[ "${lines[0]}" = "between 6.1 and bare: 1 regressed, 0 unchanged" ]
}

@test "a record of prove, with numbers" {
	record 6.1 a.b.c fail
	printf '1..1\nok 1 - a.b.c\n' >numbers.tap
	run -0 compare 6.1.tap numbers.tap
	[ "${lines[2]}" = "    a.b.c: fail -> pass" ]
}

@test "a chain names each step, and one regression decides" {
	record 6.1 a.b.c fail a.b.d pass
	record 6.2 a.b.c pass a.b.d pass
	record 6.3 a.b.c pass a.b.d miss
	record 6.4 a.b.c pass a.b.d pass
	run -1 compare 6.1.tap 6.2.tap 6.3.tap 6.4.tap
	[ "$(echo "$output" | grep '^between')" = "between 6.1 and 6.2: 1 repaired, 1 unchanged
between 6.2 and 6.3: 1 regressed, 1 unchanged
between 6.3 and 6.4: 1 repaired, 1 unchanged" ]
	run -0 compare 6.1.tap 6.2.tap 6.4.tap
}

@test "the same release twice is told apart by the files" {
	record 6.1 a.b.c pass
	cp 6.1.tap patched.tap
	run -0 compare 6.1.tap patched.tap
	[ "$output" = "between 6.1 and 6.1 (patched): 1 unchanged" ]
}

@test "Markdown" {
	record 6.1 a.b.c pass a.b.d pass a.b.e pass
	record 6.2 a.b.c pass a.b.d fail
	sed 's/is 1/a|b <i>/' 6.2.tap >odd.tap
	run -1 compare --format markdown 6.1.tap odd.tap
	diff <(echo "$output") - <<-'END'
		## 6.1 → 6.2

		1 regressed, 1 lost, 1 unchanged.

		### Regressed: 1

		| test | before | after | reason |
		| --- | --- | --- | --- |
		| `a.b.d` | pass | fail | a\|b \<i\>, expected 2 |

		### Lost: 1

		| test | before | after | reason |
		| --- | --- | --- | --- |
		| `a.b.e` | pass | absent |  |
	END
}

@test "TAP, which prove reads as compare does" {
	record 6.1 a.b.c pass a.b.d pass a.b.e skip a.b.f fail
	record 6.2 a.b.c pass a.b.d fail a.b.e skip a.b.f pass
	run -1 compare --format=tap 6.1.tap 6.2.tap
	diff <(echo "$output") - <<-'END'
		TAP version 13
		# between: 6.1 and 6.2
		# summary: 1 regressed, 1 repaired, 2 unchanged
		ok - a.b.c
		not ok - a.b.d
		# regressed: pass -> fail: is 1, expected 2
		ok - a.b.e # SKIP since:6.18
		ok - a.b.f
		# repaired: fail -> pass
		1..4
	END
	echo "$output" >doc.t
	run ! prove --norc --exec cat doc.t
	[[ $output == *"Failed 1/4"* ]]
}

@test "a selection: area, case, test, pattern, statement" {
	mkdir build
	printf 'id\tprogram\tcovers\na.b\tx\tsome-row\n' >build/manifest.tsv
	record 6.1 a.b.c pass a.b.d pass a.bb.c pass x-y.b.c.v pass
	cp 6.1.tap 6.2.tap
	while read -r word n; do
		run -0 compare --select "$word" 6.1.tap 6.2.tap
		echo "$word: $output"
		[ "$output" = "between 6.1 and 6.1 (6.2): $n unchanged" ]
	done <<-'END'
		a 3
		a.b 2
		a.b.c 1
		a.*.c 2
		*.c 3
		x-y.b.c 1
		x-y.b.c.v 1
		some-row 2
	END
	run -0 compare --select a.b.c --select x-y 6.1.tap 6.2.tap
	[ "$output" = "between 6.1 and 6.1 (6.2): 2 unchanged" ]
	run -64 compare --select a --select nonsense 6.1.tap 6.2.tap
	[ "$output" = "compare: no record has a test of nonsense" ]
}

@test "bisect: 0 good, 1 bad, 125 cannot be judged" {
	while read -r states expected; do
		set --
		for state in $(echo "$states" | tr , ' '); do
			set -- "$@" "a.b.t$#" "$state"
		done
		record 6.1 "$@" other.case.test fail
		status=0
		compare --bisect a.b 6.1.tap >out || status=$?
		echo "$states: $status"
		[ "$status" -eq "$expected" ]
	done <<-'END'
		pass 0
		todo-pass 0
		pass,todo-pass,skip 0
		fail 1
		todo-fail 1
		pass,error,fail 1
		skip 125
		error 125
		miss 125
		pass,miss 125
		absent 125
	END
	record 6.1 a.b.c miss
	run -1 compare --bisect=a.b.c --miss-is-bad 6.1.tap
	[ "$output" = "miss: a.b.c: why" ]
}

@test "bisect: no whole record cannot be judged, a mistake ends the bisection" {
	record 6.1 a.b.c pass
	sed '/^1\.\./d' 6.1.tap >cut.tap
	run -125 compare --bisect a.b.c cut.tap
	run -125 compare --bisect a.b.c gone.tap
	run -192 compare --bisect a.b.c
	run -192 compare --bisect a.b.c 6.1.tap 6.1.tap
	run -192 compare --bisect a.b.c --format tap 6.1.tap
	run -192 compare --bisect a.b.c --nonsense 6.1.tap
}

@test "bad input: a message and a status of its own" {
	record 6.1 a.b.c pass
	run -64 compare
	run -64 compare 6.1.tap
	run -64 compare --format html 6.1.tap 6.1.tap
	run -64 compare --format
	run -64 compare --format tap 6.1.tap 6.1.tap 6.1.tap
	run -64 compare --miss-is-bad 6.1.tap 6.1.tap
	run -66 compare 6.1.tap gone.tap
	[ "$output" = "compare: no record gone.tap" ]
	run -66 compare 6.1.tap .
	: >empty.tap
	run -65 compare empty.tap 6.1.tap
	[[ $output == *"the record is empty" ]]
	sed '/^1\.\./d' 6.1.tap >cut.tap
	run -65 compare 6.1.tap cut.tap
	[[ $output == *"cut off: it has no plan" ]]
	sed 's/^1\.\.1/1..7/' 6.1.tap >short.tap
	run -65 compare 6.1.tap short.tap
	[[ $output == *"the plan says 7, but there are 1 results" ]]
	printf 'ok - a.b.c\nok - a.b.c\n1..2\n' >twice.tap
	run -65 compare 6.1.tap twice.tap
	[[ $output == *"two results for a.b.c" ]]
	printf 'ok 1 some test\n1..1\n' >alien.tap
	run -65 compare 6.1.tap alien.tap
	[[ $output == *"not a result of this suite"* ]]
	printf 'ok - a.b.c\nBail out! no disk\n' >bail.tap
	run -65 compare 6.1.tap bail.tap
	[[ $output == *"given up"* ]]
}

@test "reference records have names" {
	[ -e "$top/results/reference" ] || skip "there are none yet"
	for record in "$top"/results/reference/*.tap; do
		name=${record##*/}
		run -0 compare "${name%.tap}" "${name%.tap}"
	done
}

@test "the same under busybox" {
	command -v busybox >/dev/null || skip "no busybox"
	mkdir bin
	ln -s "$(command -v busybox)" bin/awk
	record 6.1 a.b.c pass a.b.d fail a.b.e todo-fail
	record 6.2 a.b.c miss a.b.d pass a.b.f skip
	for format in text markdown tap; do
		run -1 compare --format "$format" 6.1.tap 6.2.tap
		here=$output
		[ -n "$here" ]
		PATH=$PWD/bin:$PATH run -1 busybox ash "$top/harness/compare" \
			--format "$format" 6.1.tap 6.2.tap
		[ "$output" = "$here" ]
	done
}
