#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# Other kernels than the one that runs: what is a kernel, what a guest that
# crashes, hangs, reboots or never comes up costs, what is left behind.
#
# The kernels are those that ci/kernels has fetched; what needs one that is not
# there is skipped (`ci/kernels get debian-6.12 debian-uml-7.2 gvisor-2024`).

load helper
bats_require_minimum_version 1.5.0

setup() {
	new_build
	export RESULTS=$BATS_TEST_TMPDIR/results
	export BOOT_SILENCE=20
	unset QEMU QEMU_ACCEL QEMU_OPTIONS UML_OPTIONS BOOT_UP BOOT_CRASHES SUITE KERNELS_DIR
	boot=$top/ci/boot
}

# suite - an installed suite out of the cases that the test has written
suite() {
	export SUITE=$BATS_TEST_TMPDIR/suite
	mkdir -p "$SUITE"
	cp -r "$top/harness" "$SUITE/harness"
	rm -rf "$SUITE/harness/tests"
	cp -r "$PIDNS_BUILD" "$SUITE/build"
	unset PIDNS_BUILD
	"$top/ci/initramfs" "$SUITE" "$SUITE.cpio"
}

# need NAME - a kernel that was fetched, in $kernel
need() {
	kernel=$top/build/kernels/$1/image
	[ -e "$kernel" ] || skip "not fetched: ci/kernels get $1"
	case $1 in
	debian-uml-*) ;;
	debian-*) command -v qemu-system-x86_64 >/dev/null || skip "no qemu-system-x86_64" ;;
	esac
}

# passes NAME, kills NAME COMMAND - cases; the second ends the machine
passes() {
	program "$1" a "${@:2}" <<<'printf "1..1\n# checks: 1\nok 1 f.a\n"'
}
# the first of its two tests
fails() {
	program "$1" a,b <<-'SH'
		printf '1..2\n# checks: 1\n# seen 1\nnot ok 1 f.a\n# checks: 1\nok 2 f.b\n'
		exit 1
	SH
}
kills() {
	program "$1" a <<<"printf '1..1\n'; $2; sleep 600"
}

# verdicts_are RECORD <<END - its result lines
verdicts_are() {
	diff <(cat) <(grep -E '^(not )?ok ' "$1")
}

# nothing_left - of the guests: no process, no file
nothing_left() {
	for _ in $(seq 50); do
		pgrep -f "$BATS_TEST_TMPDIR" >/dev/null || break
		sleep 0.1
	done
	[ -z "$(pgrep -fa "$BATS_TEST_TMPDIR")" ]
	[ -z "$(ls "$TMPDIR")" ]
}

# ---- What is a kernel ----

# a_bzimage FILE FLAG - the header of a bzImage and nothing behind it
a_bzimage() {
	{
		head -c 514 /dev/zero
		printf 'HdrS'
		head -c 48 /dev/zero
		printf '%b' "\\0$2"
		head -c 4096 /dev/zero
	} >"$1"
}

@test "what is no kernel is refused with a reason" {
	passes one
	suite
	refused() {
		run --separate-stderr "$boot" "$1"
		[ "$status" -eq 65 ]
		# shellcheck disable=SC2154
		[[ $stderr == *"$2"* ]]
	}
	echo text >"$BATS_TEST_TMPDIR/text"
	refused "$BATS_TEST_TMPDIR/text" 'neither an x86-64 bzImage nor User-Mode Linux'
	: >"$BATS_TEST_TMPDIR/empty"
	refused "$BATS_TEST_TMPDIR/empty" neither
	refused "$BATS_TEST_TMPDIR/none" 'no such file'
	refused "$BATS_TEST_TMPDIR" 'no such file'
	refused /bin/true 'an ELF file, but not User-Mode Linux'
	a_bzimage "$BATS_TEST_TMPDIR/i386" 000
	refused "$BATS_TEST_TMPDIR/i386" 'without a 64-bit entry'
	run --separate-stderr "$top/ci/check-target" no-such-kernel
	[ "$status" -eq 65 ]
	run --separate-stderr "$top/ci/check-target" "$BATS_TEST_TMPDIR/none"
	[ "$status" -eq 65 ]
	nothing_left
}

@test "usage errors are found before anything is booted" {
	passes one
	suite
	a_bzimage "$BATS_TEST_TMPDIR/kernel" 001
	run --separate-stderr "$boot"
	[ "$status" -eq 64 ]
	run --separate-stderr "$boot" -x "$BATS_TEST_TMPDIR/kernel"
	[ "$status" -eq 64 ]
	run --separate-stderr "$boot" "$BATS_TEST_TMPDIR/kernel" no-such-case
	[ "$status" -eq 64 ]
	[[ $stderr == *no-such-case* ]]
	SUITE=$BATS_TEST_TMPDIR/none run --separate-stderr "$boot" "$BATS_TEST_TMPDIR/kernel"
	[ "$status" -eq 69 ]
	nothing_left
}

@test "names of kernels" {
	run --separate-stderr "$top/ci/kernels" names
	[ "$status" -eq 0 ]
	for line in 5.10 6.1 6.12 6.16 6.17 6.18 6.19 7.0 7.1 7.2 7.3; do
		# shellcheck disable=SC2154
		[[ $'\n'$output$'\n' == *$'\n'debian-$line$'\n'* ]]
	done
	run --separate-stderr "$top/ci/kernels" get no-such-kernel
	[ "$status" -eq 65 ]
	run --separate-stderr "$top/ci/kernels" get debian-6.
	[ "$status" -eq 65 ]
	run --separate-stderr "$top/ci/kernels"
	[ "$status" -eq 64 ]
}

# ---- A kernel that does not come up ----

@test "a kernel that crashes before the first process: the end of the console" {
	need debian-uml-7.2
	passes one
	suite
	run --separate-stderr "$boot" -a 'rdinit=/none init=/none' "$kernel"
	[ "$status" -eq 69 ]
	[ -z "$output" ]
	[[ $stderr == *'Kernel panic'* ]]
	[[ $stderr == *'does not come up'* ]]
	nothing_left
}

@test "a kernel that never says anything is given up in time" {
	command -v qemu-system-x86_64 >/dev/null || skip "no qemu-system-x86_64"
	passes one
	suite
	a_bzimage "$BATS_TEST_TMPDIR/kernel" 001
	export QEMU_ACCEL=tcg BOOT_UP=3
	run --separate-stderr timeout 60 "$boot" "$BATS_TEST_TMPDIR/kernel"
	[ "$status" -eq 69 ]
	[[ $stderr == *'does not come up'* ]]
	nothing_left
}

# ---- The same verdicts ----

# shellcheck disable=SC2016 # for the guest
some_cases() {
	passes pass
	fails fail
	program lies a <<<"printf '1..1\nok 1 f.a\n'"
	program crash a <<<"printf '1..1\n'; kill -SEGV \$\$"
	program skip a needs=disposable <<<"printf '1..0 # SKIP disposable\n'; exit 4"
	program disposable a <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a\n'
		[ "$PIDNS_DISPOSABLE" = 1 ]
	SH
	program privilege a <<<'printf "1..1\n# checks: 1\nok 1 f.a\n"; [ $(id -u) = 0 ]'
}

# verdicts_of_some_cases RECORD
verdicts_of_some_cases() {
	verdicts_are "$1" <<-'END'
		ok - corpus.pass.a
		not ok - corpus.fail.a
		ok - corpus.fail.b
		not ok - corpus.lies.a
		not ok - corpus.crash.a
		not ok - corpus.skip.a
		ok - corpus.disposable.a
		ok - corpus.privilege.a
	END
	grep -q '^# release: ' "$1"
	grep -q '^# initial-pidns: yes' "$1"
	grep -q '^# disposable: yes' "$1"
	grep -q '^# rounds: 1$' "$1"
	grep -q '^# fail: seen 1' "$1"
	[ -e "${1%.tap}.console" ]
}

@test "User-Mode Linux gives the verdicts that there are" {
	need debian-uml-7.2
	some_cases
	suite
	run --separate-stderr "$boot" -n a-name -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_of_some_cases "$RESULTS/r.tap"
	grep -q '^# target: a-name$' "$RESULTS/r.tap"
	nothing_left
}

@test "QEMU gives the verdicts that there are" {
	need debian-6.12
	some_cases
	suite
	run --separate-stderr "$boot" -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_of_some_cases "$RESULTS/r.tap"
	nothing_left
}

@test "a selection, also of single tests, and the exit statuses" {
	need debian-uml-7.2
	some_cases
	suite
	run --separate-stderr "$boot" "$kernel" corpus.fail.b corpus/pass
	[ "$status" -eq 0 ]
	verdicts_are <(echo "$output") <<-'END'
		ok - corpus.pass.a
		ok - corpus.fail.b
	END
	run --separate-stderr "$boot" "$kernel" corpus.fail.a
	[ "$status" -eq 1 ]
}

# ---- Crash, hang, reboot in the middle of a case ----

deadly_cases() {
	passes first
	kills crash 'echo c >/proc/sysrq-trigger'
	passes second
	kills reboot 'reboot -f'
	passes third
	kills off 'poweroff -f'
	passes fourth
	# stopped, not starved: the fair server of newer kernels lets the others
	# run beside a process of whatever real-time priority
	kills hang 'kill -STOP -1; while :; do :; done'
	passes last
}

verdicts_of_deadly_cases() {
	verdicts_are "$1" <<-'END'
		ok - corpus.first.a
		not ok - corpus.crash.a
		ok - corpus.second.a
		not ok - corpus.reboot.a
		ok - corpus.third.a
		not ok - corpus.off.a
		ok - corpus.fourth.a
		not ok - corpus.hang.a
		ok - corpus.last.a
	END
	[ "$(grep -c '^# miss: ' "$1")" -eq 4 ]
	grep -q '^# totals: pass 5 fail 0 error 0 miss 4' "$1"
	# 5, but a guest on a busy machine may die before its `case` line is out: once more
	grep -q '^# rounds: [5-9]$' "$1"
	grep -A 1 '^# the target crashed: Kernel panic .*sysrq triggered crash' "$1" |
		grep -q '^# console: '
	grep -q '^# the target hung: ' "$1"
}

@test "QEMU: a case that ends the machine is a miss, and the run goes on" {
	need debian-6.12
	deadly_cases
	suite
	BOOT_SILENCE=15 run --separate-stderr timeout 900 "$boot" -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_of_deadly_cases "$RESULTS/r.tap"
	grep -q '^# the target rebooted' "$RESULTS/r.tap"
	grep -q '^# the target switched itself off' "$RESULTS/r.tap"
	nothing_left
}

@test "User-Mode Linux: a case that ends the machine is a miss, and the run goes on" {
	need debian-uml-7.2
	deadly_cases
	suite
	run --separate-stderr timeout 200 "$boot" -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_of_deadly_cases "$RESULTS/r.tap"
	nothing_left
}

@test "a kernel that always crashes is given up" {
	need debian-uml-7.2
	for n in 1 2 3 4; do
		kills "crash$n" 'echo c >/proc/sysrq-trigger'
	done
	passes last
	suite
	export BOOT_CRASHES=2
	run --separate-stderr timeout 200 "$boot" -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_are "$RESULTS/r.tap" <<-'END'
		not ok - corpus.crash1.a
		not ok - corpus.crash2.a
		not ok - corpus.crash3.a
		not ok - corpus.crash4.a
		not ok - corpus.last.a
	END
	[ "$(grep -c '^# miss: ' "$RESULTS/r.tap")" -eq 5 ]
	nothing_left
}

@test "a guest that somebody else kills is no verdict on its kernel" {
	need debian-uml-7.2
	passes first
	program long a <<<"printf '1..1\n# checks: 1\nok 1 f.a\n'; sleep 5"
	passes last
	suite
	"$boot" -o "$RESULTS/r.tap" "$kernel" 3>&- &
	pid=$!
	for _ in $(seq 600); do
		grep -q 'case .*long' "$TMPDIR"/*/lines 2>/dev/null && break
		sleep 0.1
	done
	pkill -KILL -f "initrd=$TMPDIR"
	wait "$pid"
	verdicts_are "$RESULTS/r.tap" <<-'END'
		ok - corpus.first.a
		ok - corpus.long.a
		ok - corpus.last.a
	END
	grep -q '^# rounds: 2$' "$RESULTS/r.tap"
}

@test "cases divided among guests give the same record" {
	need debian-uml-7.2
	some_cases
	kills dies 'echo c >/proc/sysrq-trigger'
	passes more
	passes last
	suite
	"$boot" -o "$RESULTS/1.tap" "$kernel" || [ $? -eq 1 ]
	"$boot" -p 2 -o "$RESULTS/2.tap" "$kernel" || [ $? -eq 1 ]
	grep -q '^# rounds: 2$' "$RESULTS/1.tap"
	grep -q '^# rounds: 3$' "$RESULTS/2.tap"
	diff <(sed '/^# \(rounds\|date\|seconds\|totals\|console\): /d' "$RESULTS/1.tap") \
		<(sed '/^# \(rounds\|date\|seconds\|totals\|console\): /d' "$RESULTS/2.tap")
	"$boot" -p 3 -o "$RESULTS/3.tap" "$kernel" corpus.fail.b corpus.pass corpus.privilege
	verdicts_are "$RESULTS/3.tap" <<-'END'
		ok - corpus.pass.a
		ok - corpus.fail.b
		ok - corpus.privilege.a
	END
	nothing_left
}

# ---- What is left ----

# killed SIGNAL - a run that is ended half-way leaves neither guest nor files
killed() {
	passes first
	program long a <<<"printf '1..1\n'; sleep 600"
	suite
	"$boot" -o "$RESULTS/r.tap" "$kernel" 3>&- &
	pid=$!
	for _ in $(seq 600); do
		grep -q 'case .*long' "$TMPDIR"/*/lines 2>/dev/null && break
		sleep 0.1
	done
	grep -q 'case .*long' "$TMPDIR"/*/lines
	kill "-$1" "$pid"
	wait "$pid" || true
	nothing_left
}

@test "SIGKILL of a run in User-Mode Linux" {
	need debian-uml-7.2
	killed KILL
}

@test "SIGKILL of a run in QEMU" {
	need debian-6.12
	killed KILL
}

@test "SIGTERM of a run in User-Mode Linux" {
	need debian-uml-7.2
	killed TERM
}

# ---- gVisor, ssh ----

@test "gVisor gives the verdicts that there are" {
	[ "$(id -u)" -eq 0 ] || skip "needs root"
	need gvisor-2024
	passes pass
	fails fail
	program crash a <<<"printf '1..1\n'; kill -SEGV \$\$"
	suite
	run --separate-stderr timeout 120 "$top/ci/gvisor" -o "$RESULTS/r.tap" "$kernel"
	[ "$status" -eq 1 ]
	verdicts_are "$RESULTS/r.tap" <<-'END'
		ok - corpus.pass.a
		not ok - corpus.fail.a
		ok - corpus.fail.b
		not ok - corpus.crash.a
	END
	grep -q '^# release: 4.4.0' "$RESULTS/r.tap"
	nothing_left
}

@test "gVisor: RUNSC must run" {
	passes one
	suite
	run --separate-stderr "$top/ci/gvisor" /bin/false
	[ "$status" -eq 65 ]
}

# server - a secure shell daemon on a port of the loopback interface, its keys
# and its programs in the test's folder
server() {
	[ "$(id -u)" -eq 0 ] || skip "needs root"
	command -v ssh >/dev/null || skip "no ssh"
	local deb sshd
	sshd=$(command -v /usr/sbin/sshd) || {
		sshd=$top/build/sshd
		if ! [ -e "$sshd/usr/sbin/sshd" ]; then
			suite_of_host=$(. /etc/os-release && echo "$VERSION_CODENAME")
			for package in openssh-server libwrap0; do
				deb=$("$top/ci/private-apt" fetch "$BATS_TEST_TMPDIR" \
					"$suite_of_host" $package) || skip "no sshd to be had"
				"$top/ci/private-apt" unpack "$deb" "$sshd"
			done
		fi
		sshd=$sshd/usr/sbin/sshd
	}
	dir=$BATS_TEST_TMPDIR/ssh
	mkdir "$dir"
	ssh-keygen -q -t ed25519 -N '' -f "$dir/host"
	ssh-keygen -q -t ed25519 -N '' -f "$dir/key"
	port=$((20000 + $$ % 20000))
	# shellcheck disable=SC2016 # for the inner shell
	SSHD=$sshd dir=$dir port=$port unshare --mount --propagation private sh -c '
		mount -t tmpfs tmpfs /run && mkdir /run/sshd
		cp /etc/passwd "$dir/passwd"
		grep -q "^sshd:" "$dir/passwd" ||
			echo "sshd:x:65533:65534::/run/sshd:/bin/false" >>"$dir/passwd"
		mount --bind "$dir/passwd" /etc/passwd
		root=${SSHD%/usr/sbin/sshd}
		libraries=lib/x86_64-linux-gnu
		exec env LD_LIBRARY_PATH="$root/$libraries:$root/usr/$libraries" \
			"$SSHD" -D -e -f /dev/null -h "$dir/host" -p "$port" \
			-o ListenAddress=127.0.0.1 -o AuthorizedKeysFile="$dir/key.pub" \
			-o PasswordAuthentication=no -o StrictModes=no \
			-o PidFile=none -o PermitRootLogin=yes' 3>&- 2>"$dir/log" &
	server=$!
	SSH="ssh -p $port -i $dir/key -o BatchMode=yes"
	export SSH="$SSH -o StrictHostKeyChecking=no -o UserKnownHostsFile=$dir/known"
	for _ in $(seq 100); do
		grep -q 'Server listening' "$dir/log" && return
		sleep 0.1
	done
	cat "$dir/log"
	false
}

teardown() {
	[ -z "${server:-}" ] || kill "$server" || true
}

@test "ssh gives the verdicts that there are, and leaves nothing" {
	server
	passes pass
	fails fail
	program place a <<<"printf '1..1\n# checks: 1\nok 1 f.a\n'; pwd >$BATS_TEST_TMPDIR/place"
	suite
	run --separate-stderr timeout 120 "$top/ci/check-target" -o "$RESULTS/r.tap" \
		ssh:root@127.0.0.1
	[ "$status" -eq 1 ]
	verdicts_are "$RESULTS/r.tap" <<-'END'
		ok - corpus.pass.a
		not ok - corpus.fail.a
		ok - corpus.fail.b
		ok - corpus.place.a
	END
	grep -q '^# disposable: no' "$RESULTS/r.tap"
	[ -s "$BATS_TEST_TMPDIR/place" ]
	[ ! -e "$(cat "$BATS_TEST_TMPDIR/place")" ]
	run --separate-stderr "$top/ci/ssh" root@127.0.0.1 no-such-case
	[ "$status" -eq 64 ]
}

@test "ssh: no connection" {
	command -v ssh >/dev/null || skip "no ssh"
	passes pass
	suite
	export SSH="ssh -p 1 -o BatchMode=yes"
	run --separate-stderr timeout 60 "$top/ci/ssh" root@127.0.0.1
	[ "$status" -eq 69 ]
	[ -z "$output" ]
}

# ---- The matrix ----

@test "a matrix of two: records, references without diagnostics, the worst status" {
	need debian-uml-7.2
	passes pass
	program fail a <<<"printf '1..1\n# checks: 1\n# seen 1\nnot ok 1 f.a\n'; exit 1"
	suite
	run --separate-stderr "$top/ci/matrix" -s corpus.pass debian-uml-7.2
	[ "$status" -eq 0 ]
	[[ $output == *'debian-uml-7.2 '*'as expected: pass 1 '* ]]
	run --separate-stderr "$top/ci/matrix" debian-uml-7.2 no-such-kernel
	[ "$status" -eq 69 ]
	[[ $output == *'NOT as expected: pass 1 fail 1 '* ]]
	[[ $output == *'could not be judged: '*no-such-kernel* ]]
	grep -q '^# fail: seen 1' "$RESULTS/debian-uml-7.2.tap"
	nothing_left
}
