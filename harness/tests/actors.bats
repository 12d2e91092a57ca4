#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# The fixtures: what actors promise holds, and what goes wrong is named.

bats_require_minimum_version 1.5.0

setup_file() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	build=${PIDNS_BUILD:-$top/build}
	headers=${KSELFTEST_DIR:-$build/kselftest/6.12}
	"${CC:-gcc}" -std=gnu11 -Wall -Wextra -Werror -DTH_LOG_STREAM=stdout \
		-DCASE_SINCE='"always"' -DCASE_NEEDS='""' \
		-I"$top/fixtures" -isystem "$headers" "$BATS_TEST_DIRNAME/actors.c" \
		"$build/libfixtures.a" -o "$BATS_FILE_TMPDIR/actors"
	"$BATS_FILE_TMPDIR/actors" >"$BATS_FILE_TMPDIR/out" || :
}

setup() {
	out=$BATS_FILE_TMPDIR/out
}

# said TEST TEXT - does the output of TEST contain TEXT?
said() {
	sed -n "/RUN *namespace.$1 /,/ok [0-9]* namespace.$1\$/p" "$out" | grep -F -- "$2"
}

@test "all tests but those that are meant to fail pass" {
	[ "$(grep -c '^ok ' "$out")" -eq 13 ]
	run ! grep -E '^not ok' <(grep -v ' namespace\.bad_' "$out")
}

@test "a failed check names actor, call, arguments, values, result and what was expected" {
	said bad_check 'member: kill(self->member->pid + 5, SIGKILL) with (7, 9, 0)'
	said bad_check ' = -1 ESRCH, expected 0'
}

@test "a dead actor does not answer, and how it died is said" {
	said bad_death 'expected it to be alive; member is dead: exited with 3'
}

@test "an actor that dies in a call is noticed" {
	said bad_death_in_a_call 'no answer, expected 0; member is dead: killed by SIGKILL'
}

@test "a broken set-up is an error, not a failure" {
	said bad_set_up '# error: '
	said bad_set_up 'init: kill(99, 0) = -1 ESRCH'
}

@test "a test without a check says so" {
	said bad_no_check '# checks: 0'
}

@test "nothing is left behind" {
	run ! pgrep -f "$BATS_FILE_TMPDIR/actors"
}
