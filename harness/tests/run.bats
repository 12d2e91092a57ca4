#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# run, run-case, judge, select, facts and a bare prove: what they accept, what
# they refuse, and with which exit status.

load helper
bats_require_minimum_version 1.5.0

setup() {
	new_build
}

# passing NAME [TESTS] [key=value ...]
passing() {
	local name=$1 tests=${2:-a} list n=0
	shift
	[ $# -eq 0 ] || shift
	list=$(for t in $(echo "$tests" | tr , ' '); do
		n=$((n + 1))
		case $t in
		*.*) printf '%s' "# checks: 1\nok $n f.${t#*.}.${t%.*}\n" ;;
		*) printf '%s' "# checks: 1\nok $n f.$t\n" ;;
		esac
	done)
	program "$name" "$tests" "$@" <<<"printf '1..$(echo "$tests" | tr , '\n' | wc -l)\n$list'"
}

# prove as a user runs it: in the top folder, no arguments or paths
a_prove() {
	(cd "$top" && prove "$@" 2>&1)
}

# ---- Selection ----

@test "words of a selection: area, case, statement, test, path, pattern" {
	passing one a,b
	passing two a.x,a.y covers='statement-1 statement-2'
	program other a </dev/null
	selected() {
		# shellcheck disable=SC2086 # words
		[ "$1" = "$("$top/harness/select" $2 | sed 's,.*/,,' | tr '\t\n' ' ;')" ]
	}
	selected 'one.t 60 -;two.t 60 -;other.t 60 -;' ''
	selected 'one.t 60 -;two.t 60 -;other.t 60 -;' corpus
	selected 'one.t 60 -;' corpus.one
	selected 'one.t 60 -;' corpus/one
	selected 'one.t 60 -;' cases/corpus/one.c
	selected 'one.t 60 -;' "$PIDNS_BUILD/cases/corpus/one.t"
	selected 'two.t 60 -;' statement-2
	selected 'one.t 60 b;' corpus.one.b
	selected 'two.t 60 a.y;' corpus.two.a.y
	selected 'two.t 60 a.x,a.y;' 'corpus.two.a.*'
	selected 'two.t 60 -;other.t 60 -;' 'corpus.t* corpus.o?her'
	selected 'one.t 60 a,b;' 'corpus.one.b corpus.one.a'
	selected 'two.t 60 -;' 'statement-*'
}

@test "a selection of nothing is a usage error, whoever is asked" {
	passing one
	for command in select run; do
		run -64 "$top/harness/$command" corpus.none
		[[ "$output" == *"nothing is called corpus.none"* ]]
		run -64 "$top/harness/$command" corpus.one ''\''*'
	done
	export PIDNS_SELECT='corpus.one nothing'
	run -64 a_prove
	[[ "$output" == *"nothing is called nothing"* ]]
}

@test "a selected test is the only one that is reported" {
	passing one a,b,c
	passing two a,b
	run -0 --separate-stderr "$top/harness/run" corpus.one.b corpus.two
	diff <(printf '%s\n' 'ok - corpus.one.b' 'ok - corpus.two.a' 'ok - corpus.two.b') \
		<(echo "$output" | verdicts)
	PIDNS_SELECT='corpus.one.b corpus.two' run -0 a_prove
	[[ "$output" == *"Files=2, Tests=3,"* ]]
	diff <(printf '%s\n' 'ok - corpus.one.b' 'ok - corpus.two.a' 'ok - corpus.two.b') \
		<(verdicts <"$PIDNS_RESULTS/latest.tap")
}

@test "unknown options and wrong numbers of arguments are usage errors" {
	passing one
	run -64 "$top/harness/run" --nonsense
	[[ "$output" == *"usage: run"* ]]
	run -64 "$top/harness/run-case"
	run -64 "$top/harness/run-case" /nonexistent.t
	run -64 "$top/harness/facts" x
	run -64 "$top/harness/headers"
	run -64 "$PIDNS_BUILD/supervise"
	run -64 "$PIDNS_BUILD/supervise" --timeout-mul x true
	run -64 "$PIDNS_BUILD/supervise" --nonsense true
	run -66 "$top/harness/judge" /nonexistent
}

# ---- prove ----

@test "a bare prove runs all cases, one path runs that one, and a record is left" {
	passing one a,b
	passing two
	run -0 a_prove
	[[ "$output" == *"Files=2, Tests=3,"*"Result: PASS"* ]]
	grep -qx '# release: .*' "$PIDNS_RESULTS/latest.tap"
	diff <(printf '%s\n' 'ok - corpus.one.a' 'ok - corpus.one.b' 'ok - corpus.two.a') \
		<(verdicts <"$PIDNS_RESULTS/latest.tap")
	run -0 a_prove "$PIDNS_BUILD/cases/corpus/two.t"
	[[ "$output" == *"Files=1, Tests=1,"* ]]
	[ "$(ls "$PIDNS_RESULTS")" = "$(printf 'latest.tap\nlatest.transcript')" ]
}

@test "the record of prove is the record of run" {
	facts
	passing good a,b
	program bad a,b,c partly='userns' <<-'SH'
		printf '1..3\n# checks: 1\n# seen 0\nnot ok 1 f.a\nok 2 f.b # SKIP userns\n'
		exit 1
	SH
	program leaky a <<-'SH'
		echo >file
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	run -1 a_prove
	[[ "$output" == *"Result: FAIL"* ]]
	run -1 --separate-stderr "$top/harness/run"
	diff <(grep -v '^# \(date\|totals\):' "$PIDNS_RESULTS/latest.tap") \
		<(echo "$output" | grep -v '^# \(date\|totals\):') || {
		# the order of prove is that of the names
		diff <(grep -v '^# \(date\|totals\):' "$PIDNS_RESULTS/latest.tap" | sort) \
			<(echo "$output" | grep -v '^# \(date\|totals\):' | sort)
	}
}

@test "a known divergence leaves prove content" {
	program diverge a divergences='D1 a .. kernels say 0' <<-'SH'
		printf '1..1\n# checks: 1\n# seen 0\nnot ok 1 f.a\n'
		exit 1
	SH
	run -0 a_prove
	[[ "$output" == *"Result: PASS"* ]]
}

@test "nothing applicable: status 4 of prove, of run" {
	facts privilege=no
	program whole a,b <<-'SH'
		printf 'TAP version 13\n1..0 # SKIP privilege\n'
		exit 4
	SH
	run -4 "$top/harness/run"
	unset PIDNS_FACTS
	export STRICT=0
	run -4 a_prove
	[[ "$output" == *"skipped: privilege"* ]]
}

@test "serial cases overlap with no other" {
	for name in p1 p2 p3 p4 s1 s2; do
		flags=-
		[[ $name != s* ]] || flags='serial slow'
		program $name a flags="$flags" <<-SH
			echo "begin $name" >>$BATS_TEST_TMPDIR/log
			sleep 0.2
			echo "end $name" >>$BATS_TEST_TMPDIR/log
			printf '1..1\n# checks: 1\nok 1 f.a\n'
		SH
	done
	run -0 a_prove -j4
	awk '
		$1 == "begin" { n++; if (n > most) most = n; if ($2 ~ /^s/) serial++ }
		serial && n > 1 { exit bad = 1 }
		$1 == "end" { n--; if ($2 ~ /^s/) serial-- }
		END { exit bad || most < 2 }
	' "$BATS_TEST_TMPDIR/log"
}

@test "JUnit: each failure with its reason" {
	perl -MTAP::Formatter::JUnit -e 1 || skip "needs TAP::Formatter::JUnit"
	passing good
	program bad a,b <<-'SH'
		printf '1..2\n# checks: 1\n# reason one\nnot ok 1 f.a\n'
		printf '# checks: 1\n# reason two\nnot ok 2 f.b\n'
		exit 1
	SH
	xml=$BATS_TEST_TMPDIR/junit.xml
	(cd "$top" && prove --formatter TAP::Formatter::JUnit >"$xml" 2>/dev/null) || true
	# one line per test case: it holds its own reason and not that of the next
	tr '\n' ' ' <"$xml" | sed 's,</testcase>,&\n,g' >"$xml.cases"
	grep 'corpus.bad.a' "$xml.cases" | grep '<failure' | grep -q 'reason one'
	grep 'corpus.bad.b' "$xml.cases" | grep '<failure' | grep -q 'reason two'
	run ! grep '<testcase.*reason one.*reason two' "$xml.cases"
}

@test "folders of runs that were killed are removed by the next run, those of others stay" {
	passing one
	mkdir -p "$PIDNS_RESULTS/run.1.1" "$PIDNS_RESULTS/run.2.2"
	: >"$PIDNS_RESULTS/run.1.1/lock"
	: >"$PIDNS_RESULTS/run.2.2/lock"
	exec 8>"$PIDNS_RESULTS/run.2.2/lock"
	flock 8
	run -0 a_prove
	[ ! -e "$PIDNS_RESULTS/run.1.1" ]
	[ -e "$PIDNS_RESULTS/run.2.2" ]
}

# ---- Bad input ----

@test "not built" {
	rm "$PIDNS_BUILD/manifest.tsv"
	run -69 "$top/harness/run"
	[[ "$output" == *"run make first"* ]]
	run -69 a_prove
	[[ "$output" == *"run make first"* ]]
	run -69 "$top/harness/judge" /dev/null
}

@test "a results folder that cannot be written" {
	passing one
	PIDNS_RESULTS=/dev/null/results run -73 a_prove
	[[ "$output" == *"cannot create /dev/null/results"* ]]
	mkdir "$BATS_TEST_TMPDIR/closed"
	chmod 555 "$BATS_TEST_TMPDIR/closed"
	if [ "$(id -u)" -ne 0 ]; then
		PIDNS_RESULTS=$BATS_TEST_TMPDIR/closed run -73 a_prove
		[[ "$output" == *"cannot write to $BATS_TEST_TMPDIR/closed"* ]]
	fi
	TMPDIR=/nonexistent run -73 "$PIDNS_BUILD/supervise" /bin/true
	[[ "$output" == *"cannot create a folder in /nonexistent"* ]]
}

@test "a kernel configuration that cannot be read" {
	passing one
	export KCONFIG=/nonexistent
	run -66 "$top/harness/facts"
	[[ "$output" == *"cannot read KCONFIG=/nonexistent"* ]]
	run -66 "$top/harness/run"
	run -66 a_prove
}

@test "KCONFIG decides what is known of options" {
	passing one a needs='config:ONE config:TWO config:THREE'
	printf 'CONFIG_ONE=y\nCONFIG_TWO=m\n# CONFIG_THREE is not set\n' >"$BATS_TEST_TMPDIR/config"
	gzip -k "$BATS_TEST_TMPDIR/config"
	for file in config config.gz; do
		KCONFIG=$BATS_TEST_TMPDIR/$file "$top/harness/facts" >"$BATS_TEST_TMPDIR/facts"
		grep -qx 'fact config:ONE y' "$BATS_TEST_TMPDIR/facts"
		grep -qx 'fact config:TWO m' "$BATS_TEST_TMPDIR/facts"
		grep -qx 'fact config:THREE n' "$BATS_TEST_TMPDIR/facts"
	done
}

@test "headers that are not there, or too old" {
	run -66 "$top/harness/headers" "$BATS_TEST_TMPDIR"
	[[ "$output" == *"no kselftest.h in KSELFTEST_DIR=$BATS_TEST_TMPDIR"* ]]
	cp "${KSELFTEST_DIR:-$top/build/kselftest/6.12}"/kselftest*.h "$BATS_TEST_TMPDIR"
	run -0 "$top/harness/headers" "$BATS_TEST_TMPDIR"
	# as in 6.1: test data is private to a process
	sed -i 's/ \*object = mmap(/ *object = malloc(/' "$BATS_TEST_TMPDIR/kselftest_harness.h"
	run -65 "$top/harness/headers" "$BATS_TEST_TMPDIR"
	[[ "$output" == *"too old"* ]]
	run make -C "$top" O="$BATS_TEST_TMPDIR/o" KSELFTEST_DIR="$BATS_TEST_TMPDIR"
	[ "$status" -ne 0 ]
	[[ "$output" == *"too old"* ]]
}

@test "no /proc" {
	privileged || skip "needs CAP_SYS_ADMIN"
	passing one
	# shellcheck disable=SC2016 # expanded inside
	run -69 unshare -m sh -c 'umount -l /proc; exec "$0"' "$top/harness/run"
	[[ "$output" == *"no /proc: mount -t proc proc /proc"* ]]
}

@test "a /proc of another PID namespace: its numbers are not ours to kill" {
	unshare -Urpf true || skip "needs user namespaces"
	passing one
	run -69 unshare -Urpf "$top/harness/run"
	[[ "$output" == *"/proc belongs to another PID namespace"* ]]
}

# A user namespace whose limits are 0, and no capability left in it
without() {
	# shellcheck disable=SC2016 # expanded inside
	unshare -Urpfm --mount-proc sh -c '
		for limit in $1; do echo 0 >/proc/sys/user/$limit; done
		shift
		exec setpriv --bounding-set -all --inh-caps -all "$@"' - "$@"
}

@test "user namespaces forbidden, no privilege: nothing applicable" {
	without max_user_namespaces true || skip "needs user namespaces"
	[ -e "$built/cases" ] || skip "needs cases"
	export PIDNS_BUILD=$built
	run -4 --separate-stderr without max_user_namespaces "$top/harness/run" 'ini*' signals
	[[ "$output" == *"# privilege: no"*"# SKIP privilege"* ]]
	run ! grep '^not ok' <<<"$output"
}

@test "no PID namespaces: nothing applicable" {
	without max_pid_namespaces true || skip "needs user namespaces"
	[ -e "$built/cases" ] || skip "needs cases"
	export PIDNS_BUILD=$built
	run -4 --separate-stderr without max_pid_namespaces "$top/harness/run" 'ini*' signals
	[[ "$output" == *"# privilege: no"*"# SKIP privilege"* ]]
	run ! grep '^not ok' <<<"$output"
}

# ---- Shells ----

# in_shell SHELL... - a path on which sh is that shell, and awk what fits to it
in_shell() {
	local bin=$BATS_TEST_TMPDIR/bin tool
	mkdir -p "$bin"
	if [ "$1" = busybox ]; then
		for tool in $(busybox --list); do
			ln -sf "$(command -v busybox)" "$bin/$tool"
		done
		PATH=$bin
	else
		ln -sf "$(command -v "$1")" "$bin/sh"
		PATH=$bin:$PATH
	fi
}

@test "dash and busybox: the same transcript gives the same record, run runs" {
	facts
	passing good a,b
	program bad a,b,c,d divergences='D1 b ..7.2 kernels say 0' partly='cap:kill userns' <<-'SH'
		printf '1..4\n# checks: 1\n# seen 0\nnot ok 1 f.a\n'
		printf '# checks: 1\n# seen 0\nnot ok 2 f.b\n'
		printf 'ok 3 f.c # SKIP cap:kill\n'
		exit 1
	SH
	program noisy a,b <<-'SH'
		echo hm >file
		printf '1..2\nxok 1 f.a\n# checks: 1\nok 2 f.b'
	SH
	reference=$("$top/harness/run" | grep -v '^# totals') || true
	transcript=$("$top/harness/run" --transcript)
	for shell in dash busybox; do
		command -v $shell >/dev/null || skip "needs $shell"
		record=$(in_shell $shell; sh "$top/harness/run" | grep -v '^# totals') || true
		diff <(echo "$reference") <(echo "$record")
		record=$(in_shell $shell; echo "$transcript" | sh "$top/harness/judge" |
			grep -v '^# totals') || true
		diff <(echo "$reference") <(echo "$record")
		record=$(in_shell $shell
			sh "$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/good.t")
		[[ "$record" == *"ok 2 - corpus.good.b"* ]]
	done
	for awk in mawk gawk original-awk "busybox awk"; do
		command -v "${awk%% *}" >/dev/null || continue
		record=$(echo "$transcript" | $awk -f "$top/harness/tap.awk" \
			what=manifest "$PIDNS_BUILD/manifest.tsv" what=transcript - |
			grep -v '^# totals') || true
		diff <(echo "$reference") <(echo "$record")
	done
}

@test "an ordinary user, and a container-like set of namespaces" {
	passing one a,b
	run -0 as_nobody "$top/harness/run"
	unshare -Urpfm --mount-proc true || skip "needs user namespaces"
	run -0 unshare -Urpfm --mount-proc "$top/harness/run"
	run -0 as_nobody unshare -Urpfm --mount-proc "$top/harness/run"
}
