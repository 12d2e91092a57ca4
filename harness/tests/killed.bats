#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# Killed half-way: SIGKILL, at random moments, to the runner, to prove, to make
# and to each of the processes between them and a case. Afterwards nothing is
# left: no process, mount, file outside the run's folder, or changed setting.
# KILLS is the number of moments tried for each (default 20).

load helper
bats_require_minimum_version 1.5.0

setup() {
	new_build
	kills=${KILLS:-20}
	export PIDNS_KILL_TEST=$BATS_TEST_TMPDIR	# a mark on everything that is started
	busy_cases
}

# Cases that do all that a case may do, and do not tidy up.
busy_cases() {
	local i
	for i in 1 2 3 4; do
		program "busy$i" a timeout=20 <<-'SH'
			for i in 1 2 3; do
				mkdir -p "d$i/e"
				echo x >"d$i/e/f"
				setsid sleep 31415 &
				(sleep 31415 & ) &
				unshare -Urpf --mount-proc sleep 31415 &
				mount -t tmpfs none "d$i" 2>/dev/null
				sleep 0.1
			done
			printf '1..1\n# checks: 1\nok 1 f.a\n'
		SH
	done
	export PIDNS_TIMEOUT_MUL=0.2
}

# marked - processes that this test has started and that live
marked() {
	grep -slz "^PIDNS_KILL_TEST=$PIDNS_KILL_TEST\$" /proc/[0-9]*/environ 2>/dev/null |
		while IFS=/ read -r _ _ pid _; do
			# a zombie has no command line; what looks for them is not meant
			{ words=$(tr '\0' ' ' <"/proc/$pid/cmdline"); } 2>/dev/null || continue
			case $words in
			'' | grep*) ;;
			*) echo "$pid $words" ;;
			esac
		done
}

settings() {
	grep -s . /proc/sys/kernel/pid_max /proc/sys/kernel/core_pattern \
		/proc/sys/kernel/threads-max /proc/sys/user/max_*_namespaces \
		/proc/sys/vm/memfd_noexec
}

remember() {
	mounts=$(cat /proc/self/mountinfo)
	sysctls=$(settings)
}

# Within ten seconds (or tenths of a second of $patience) all is as it was.
nothing_left() {
	local tries=${patience:-100}
	while [ -n "$(marked)" ] && ((tries-- > 0)); do
		sleep 0.1
	done
	if [ -n "$(marked)" ]; then
		echo "processes are left:"
		marked
		return 1
	fi
	diff <(echo "$mounts") /proc/self/mountinfo || return
	diff <(echo "$sysctls") <(settings) || return
	if [ -n "$(ls -A "$TMPDIR")" ]; then
		echo "files are left:"
		find "$TMPDIR"
		return 1
	fi
}

# moment - waits for up to $1 hundredths of a second
moment() {
	sleep "$(printf '0.%03d' $((RANDOM % (10 * $1) % 1000)))"
}

# descendants of $1: pid and command, the nearest first
descendants() {
	local child
	for child in $(tr ' ' '\n' 2>/dev/null <"/proc/$1/task/$1/children"); do
		echo "$child $(cat "/proc/$child/comm" 2>/dev/null)"
		descendants "$child"
	done
}

@test "control: what is left is noticed" {
	remember
	nothing_left
	setsid sleep 31415 3>&- &
	patience=3 run ! nothing_left
	kill $!
	nothing_left
	: >"$TMPDIR/file"
	run ! nothing_left
	rm "$TMPDIR/file"
	mounts+=x
	run ! nothing_left
}

@test "SIGKILL to run at random moments" {
	remember
	for ((i = 0; i < kills; i++)); do
		"$top/harness/run" >/dev/null 2>&1 3>&- &
		moment 120
		kill -KILL $!
		wait $! || true
		nothing_left
	done
}

@test "SIGKILL to prove at random moments" {
	cd "$top"
	remember
	for ((i = 0; i < kills; i++)); do
		prove -j2 >/dev/null 2>&1 3>&- &
		moment 120
		kill -KILL $!
		wait $! || true
		nothing_left
	done
}

@test "SIGKILL to run-case at random moments" {
	remember
	for ((i = 0; i < kills / 2; i++)); do
		"$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/busy1.t" >/dev/null 2>&1 3>&- &
		moment 50
		kill -KILL $!
		wait $! || true
		nothing_left
	done
}

@test "SIGKILL to make at random moments" {
	command -v setpriv >/dev/null || skip "needs setpriv"
	remember
	for ((i = 0; i < kills / 4; i++)); do
		# `make check` without building
		(cd "$top" && exec make -o all check O="$PIDNS_BUILD") >/dev/null 2>&1 3>&- &
		moment 150
		kill -KILL $!
		wait $! || true
		nothing_left
	done
}

@test "SIGKILL to any process of the harness: guard, worker, shell, awk" {
	remember
	for ((i = 0; i < kills; i++)); do
		"$top/harness/run" >/dev/null 2>&1 3>&- &
		moment 100
		victim=$(descendants $! | grep -E ' (supervise|awk|mawk|sh|judge)$' | shuf -n 1)
		[ -z "$victim" ] || kill -KILL "${victim%% *}" 2>/dev/null || true
		wait $! || true
		nothing_left
	done
}

@test "the reader of the output goes away" {
	remember
	"$top/harness/run" 3>&- | head -n 1 >/dev/null
	nothing_left
	"$top/harness/run" --transcript 3>&- | head -n 3 >/dev/null
	nothing_left
}

@test "SIGTERM and SIGINT end a run in order" {
	remember
	for signal in TERM HUP; do
		"$top/harness/run" --transcript >"$BATS_TEST_TMPDIR/out" 2>&1 3>&- &
		moment 30
		kill -$signal $!
		wait $! && return 1
		nothing_left
	done
}

@test "an unprivileged run that is killed, and one in namespaces of its own" {
	unshare -Urpf true || skip "needs user namespaces"
	remember
	as_nobody true	# opens the folders
	for ((i = 0; i < kills / 2; i++)); do
		if ((i % 2)); then
			as_nobody "$top/harness/run" >/dev/null 2>&1 3>&- &
		else
			unshare -Urpfm --mount-proc "$top/harness/run-case" \
				"$PIDNS_BUILD/cases/corpus/busy1.t" >/dev/null 2>&1 3>&- &
		fi
		moment 100
		victim=$(descendants $! | awk '$2 ~ /^run/ { print $1; exit }')
		[ -z "$victim" ] || kill -KILL "$victim" || true
		wait $! || true
		if ((i % 2)); then
			nothing_left
		else
			# PID 1 of its namespace took all others with it, and nobody tidies up
			nothing_left || [ -z "$(marked)" ]
			rm -rf "${TMPDIR:?}"/*
		fi
	done
}

@test "the cases of the suite, killed at random moments" {
	[ -d "$built/cases" ] || skip "needs cases"
	cd "$top"
	export PIDNS_BUILD=$built
	unset PIDNS_TIMEOUT_MUL
	remember
	for ((i = 0; i < kills; i++)); do
		if ((i % 2)); then
			prove >/dev/null 2>&1 3>&- &
		else
			harness/run >/dev/null 2>&1 3>&- &
		fi
		moment 150
		kill -KILL $!
		wait $! || true
		nothing_left
	done
}
