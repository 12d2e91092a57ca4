#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# Programs made with kselftest_harness.h, whose ways to say "ok" are many
# (corpus/*.c): with the headers of each release that is here.

load helper

setup() {
	new_build
	corpus=$BATS_TEST_DIRNAME/corpus/kselftest.c
}

# build NAME HEADERS - corpus/NAME.c as a case
build() {
	local to=$PIDNS_BUILD/cases/corpus/$1
	awk -f "$top/harness/front-matter.awk" -v header="$to.h" \
		"$BATS_TEST_DIRNAME/corpus/$1.c" >"$to.row"
	cat "$to.row" >>"$PIDNS_BUILD/manifest.tsv"
	"${CC:-gcc}" -std=gnu11 -Wall -Wextra -Werror -DTH_LOG_STREAM=stdout -include "$to.h" \
		-isystem "$2" "$BATS_TEST_DIRNAME/corpus/$1.c" -o "$to.t"
}

# headers - folders with kselftest headers
headers() {
	{
		echo "${KSELFTEST_DIR:-$built/kselftest/6.12}"
		ls -d "$top"/build/kselftest/*
	} | sort -u
}

@test "each way to end has its verdict" {
	unshare -Upf true || skip "needs user namespaces"
	for headers in $(headers); do
		echo "headers: $headers"
		new_build
		facts
		build kselftest "$headers"
		expect_record kselftest <<-END
			ok - corpus.kselftest.passes
			not ok - corpus.kselftest.fails
			# fail: $corpus:30:fails:Expected 1 (1) == 2 (2)
			not ok - corpus.kselftest.fails_in_a_child
			# fail: $corpus:39:fails_in_a_child:Expected 3 (3) == 4 (4)
			not ok - corpus.kselftest.skips
			# fail: skip is not justified: userns: userns is there: yes
			not ok - corpus.kselftest.hangs
			# miss: terminated by timeout
			not ok - corpus.kselftest.crashes
			# miss: terminated unexpectedly by signal 11
			not ok - corpus.kselftest.exits_with_2
			# error: the test ended with an exit status of its own: XFAIL unknown
			not ok - corpus.kselftest.exits_with_3
			# error: the test ended with an exit status of its own: XPASS unknown
			not ok - corpus.kselftest.exits_with_4
			# error: the front matter does not name this reason to skip: unknown
			not ok - corpus.kselftest.exits_with_77
			# error: not ok without a failed check
			not ok - corpus.kselftest.dies_as_an_init
			# fail: $corpus:92:dies_as_an_init:Expected getpid() (1) == 2 (2)
			ok - corpus.kselftest.is_one.one
			not ok - corpus.kselftest.is_one.two
			# fail: $corpus:105:is_one:Expected 1 (1) == variant->number (2)
		END
	done
}

@test "a process that a passing test leaves takes its result back" {
	for headers in $(headers); do
		new_build
		export PIDNS_TIMEOUT_MUL=0.1
		build leaky "$headers"
		expect_record leaky <<-'END'
			not ok - corpus.leaky.leaves_a_process
			# error: left behind: process PID leaky.t
		END
	done
}
