#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# The suite builds without warnings with each compiler, optimisation, linkage
# and release of the headers, and what was built gives the same verdicts.
# CASES is the selection that is run (default: three cases).

load helper
bats_require_minimum_version 1.5.0

setup() {
	new_build
	unset PIDNS_BUILD MAKEFLAGS MAKELEVEL MFLAGS
	o=$BATS_TEST_TMPDIR/o
	# shellcheck disable=SC2206 # words
	some=(${CASES:-signals/sigkill_from_inside_is_ignored nesting/level_33_is_refused
		procfs/two_mounts_show_two_namespaces})
}

# builds VARIABLE=VALUE ... - all of the suite, and some cases run
builds() {
	local case log=$BATS_TEST_TMPDIR/log
	make -C "$top" -j2 O="$o" "$@" all >"$log" 2>&1 || {
		grep -v '^  ' "$log"
		return 1
	}
	run ! grep -i warning "$log"
	for case in "${some[@]}"; do
		PIDNS_BUILD=$o "$top/harness/run-case" "$o/cases/$case.t"
	done
}

@test "clang, without optimisation, the newest headers" {
	command -v clang >/dev/null || skip "needs clang"
	headers=$top/build/kselftest/7.2
	[ -e "$headers" ] || headers=$top/build/kselftest/6.12
	builds CC=clang CFLAGS=-O0 KSELFTEST_DIR="$headers"
	[ "$(cut -d. -f1,2 "$o/headers-version")" = "${headers##*/}" ]
}

@test "gcc, without optimisation, static" {
	builds CC=gcc CFLAGS=-O0 STATIC=1 KSELFTEST_DIR="$top/build/kselftest/6.12"
	run ldd "$o/supervise"
	[[ "$output" == *"not a dynamic executable"* ]]
}

@test "nothing is built again when nothing has changed, everything when flags change" {
	targets=("$o/cases/${some[0]}.t" "$o/supervise")
	make -s -C "$top" O="$o" "${targets[@]}"
	run -0 make -C "$top" O="$o" "${targets[@]}"
	run ! grep '^  ' <<<"$output"
	touch "$o/stamp"
	run -0 make -C "$top" O="$o" CFLAGS=-O1 "${targets[@]}"
	for file in "${targets[@]}"; do
		[ "$file" -nt "$o/stamp" ]
	done
}

@test "an installed tree and a tarball run by themselves, as an ordinary user, too" {
	make -s -C "$top" O="$built" DESTDIR="$BATS_TEST_TMPDIR/root" PREFIX=/opt install
	there=$BATS_TEST_TMPDIR/root/opt/lib/pidns-conformance
	run -0 --separate-stderr "$there/harness/run" "${some[@]}"
	[ "$(grep -c '^ok' <<<"$output")" -gt 5 ]
	[ ! -e "$there/harness/tests" ]
	make -s -C "$top" O="$built" gen_tar
	mkdir "$BATS_TEST_TMPDIR/elsewhere"
	tar -xzf "$built/pidns-conformance.tar.gz" -C "$BATS_TEST_TMPDIR/elsewhere"
	there=$BATS_TEST_TMPDIR/elsewhere/pidns-conformance
	run -0 as_nobody "$there/harness/run" "${some[0]}"
	cd "$there"
	PIDNS_SELECT=${some[0]} PIDNS_RESULTS='' run -0 prove
	[[ "$output" == *"Result: PASS"* ]]
	[ -s results/latest.tap ]
}
