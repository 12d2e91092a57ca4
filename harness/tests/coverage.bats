#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# coverage: what it counts, and what it names.

bats_require_minimum_version 1.5.0

setup() {
	unset PIDNS_BUILD
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	mkdir cases harness build
	cp "$top/harness/coverage" harness
	printf '%s\t' id area statement source since needs core testable >cases/statements.tsv
	echo peers >>cases/statements.tsv
	statement init-a init yes yes
	statement init-b init yes yes
	statement init-c init no 'no: it is not'
	statement scm-a scm no yes
	printf '%s\t' id program covers since needs partly flags timeout >build/manifest.tsv
	echo tests >>build/manifest.tsv
	row init.one 'init-a init-x' a,b.c
}

# statement ID AREA CORE TESTABLE
statement() {
	printf '%s\t%s\tA sentence.\tman(7)\t3.0\t-\t%s\t%s\t-\n' "$@" >>cases/statements.tsv
}

# row ID COVERS TESTS
row() {
	printf '%s\tp.t\t%s\talways\t-\t-\t-\t60\t%s\n' "$@" >>build/manifest.tsv
}

@test "counts per area, names below" {
	run -0 harness/coverage
	diff <(echo "$output") - <<-'END'
		area             statements  covered uncovered  untestable
		init                      3        1         1           1
		scm                       1        0         1           0
		all                       4        1         2           1
		core: 1 of 2 covered; 1 cases, 2 tests

		uncovered:
		  init-b  (core)
		  scm-a

		untestable:
		  init-c: it is not
	END
}

@test "a case without tests covers nothing" {
	row scm.none scm-a -
	run -0 harness/coverage
	[[ $output == *"  scm-a"* ]]
	row scm.some scm-a a
	run -0 harness/coverage
	[[ $output != *"  scm-a"* ]]
}

@test "what cannot be tested, and is, counts as covered" {
	row init.odd 'init-c init-b' a
	row scm.some scm-a a
	run -0 harness/coverage
	[[ $output == *"core: 2 of 2 covered; 3 cases, 4 tests" ]]
}

@test "the suite's own numbers add up" {
	[ -e "$top/build/manifest.tsv" ] || skip "not built"
	run -0 "$top/harness/coverage"
	rows=$(($(wc -l <"$top/cases/statements.tsv") - 1))
	echo "$output" | awk -v rows="$rows" '
		/^area/ { next }
		$1 == "all" { exit !($2 == rows && $2 == s && $3 == d && $4 == l && $5 == u) }
		{ if ($2 != $3 + $4 + $5) exit 1; s += $2; d += $3; l += $4; u += $5 }'
}

@test "not built, and usage" {
	rm build/manifest.tsv
	run -69 harness/coverage
	[[ $output == *"run make first" ]]
	run -64 harness/coverage x
	[ "$output" = "usage: coverage" ]
}
