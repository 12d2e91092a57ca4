# SPDX-License-Identifier: GPL-2.0-only
# shellcheck shell=bash
#
# What the tests of the harness share: a build folder of their own whose cases
# are little shell programs that the test writes.
#
#	program NAME TESTS [key=value ...] <<-'SH'	keys: columns of the manifest
#	expect_record NAME <<-'END'			verdicts of a run of it

top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
built=${PIDNS_BUILD:-$top/build}

# An empty build folder in PIDNS_BUILD, and nothing else from the environment
new_build() {
	unset PIDNS_RUN PIDNS_FACTS PIDNS_SELECT PIDNS_ONLY PIDNS_DISPOSABLE PIDNS_TARGET \
		PIDNS_TIMEOUT_MUL STRICT KCONFIG MAKEFLAGS MAKELEVEL MFLAGS \
		HARNESS_ACTIVE HARNESS_OPTIONS HARNESS_VERSION
	export PIDNS_BUILD=$BATS_TEST_TMPDIR/build PIDNS_RESULTS=$BATS_TEST_TMPDIR/results
	export TMPDIR=$BATS_TEST_TMPDIR/tmp
	mkdir -p "$PIDNS_BUILD/cases/corpus" "$TMPDIR"
	cp "$built/supervise" "$PIDNS_BUILD/supervise"
	echo test >"$PIDNS_BUILD/suite-version"
	awk -v title=1 -f "$top/harness/front-matter.awk" >"$PIDNS_BUILD/manifest.tsv"
}

# row NAME TESTS [key=value ...] - of the manifest
row() {
	local name=$1 tests=$2 pair
	local covers=corpus-$1 since=always needs=- partly=- flags=- timeout=60
	local divergences=- fixes=-
	shift 2
	for pair; do
		local "$pair"
	done
	printf '%s\t' "corpus.$name" "build/cases/corpus/$name.t" "$covers" "$since" "$needs" \
		"$partly" "$flags" "$timeout" "$tests" "$divergences" "$fixes"
	echo "a case of the tests"
}

# program NAME TESTS [key=value ...] - a case that runs the script on stdin
program() {
	local path=$PIDNS_BUILD/cases/corpus/$1
	{
		echo '#!/bin/sh'
		cat
	} >"$path.t"
	chmod +x "$path.t"
	row "$@" >"$path.row"
	cat "$path.row" >>"$PIDNS_BUILD/manifest.tsv"
}

# verdicts - result lines and reasons of a record, without what changes
verdicts() {
	sed -n -e '/^ok /p' -e '/^not ok /p' -e 's/process [0-9][0-9]* /process PID /g' \
		-e '/^# \(fail\|error\|miss\): /p'
}

# Both ways to run a case give these verdicts: `run` and, with numbers, `run-case`.
expect_record() {
	local name=$1 expected status again record
	expected=$(cat)
	record=$("$top/harness/run" "corpus.$name") && status=0 || status=$?
	diff <(echo "$expected") <(echo "$record" | verdicts)
	case $expected in
	*'not ok - '*)
		if echo "$expected" | grep '^not ok' | grep -qv '# TODO'; then
			[ "$status" -eq 1 ]
		else
			[ "$status" -eq 0 ]
		fi
		;;
	esac
	record=$("$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/$name.t") && again=0 || again=$?
	[ "$again" -eq "$status" ]
	if echo "$record" | grep -q '^1\.\.0 # SKIP'; then
		! echo "$expected" | grep -v '# SKIP'
	else
		diff <(echo "$expected") \
			<(echo "$record" | verdicts | sed -E 's/^((not )?ok) [0-9]+ -/\1 -/')
	fi
}

# facts KEY=VALUE ... - a machine that is made up
facts() {
	local pair
	export PIDNS_FACTS=$BATS_TEST_TMPDIR/facts
	{
		echo "fact release 6.12.5"
		echo "fact caps 000001ffffffffff"
		for pair in seccomp=no initial-userns=yes initial-pidns=yes userns=yes \
			privilege=yes procmount=yes disposable=no "$@"; do
			echo "fact ${pair%%=*} ${pair#*=}"
		done
	} >"$PIDNS_FACTS"
}

# as_nobody COMMAND... - as an ordinary user; the test's folder is theirs, too
as_nobody() {
	if [ "$(id -u)" -eq 0 ]; then
		chmod a+x "$BATS_RUN_TMPDIR" "${BATS_TEST_TMPDIR%/*}"
		chmod -R a+rwX "$BATS_TEST_TMPDIR"
		setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
	else
		"$@"
	fi
}

# Does this process have CAP_SYS_ADMIN?
privileged() {
	[ $((0x$(sed -n 's/^CapEff:\t//p' /proc/self/status) >> 21 & 1)) -eq 1 ]
}
