#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# Programs that pass, fail, skip, hang, crash, leak and lie: each has exactly
# one right verdict. (Cases made with kselftest_harness.h: kselftest.bats.)

load helper
bats_require_minimum_version 1.5.0

setup() {
	new_build
}

# ---- Honest programs ----

@test "a pass is a pass" {
	program pass a,b <<-'SH'
		printf 'TAP version 13\n1..2\n# checks: 1\nok 1 f.a\n# checks: 3\nok 2 f.b\n'
	SH
	expect_record pass <<-'END'
		ok - corpus.pass.a
		ok - corpus.pass.b
	END
}

@test "variants have the test first in their id" {
	program variants a.x,a.y <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.x.a\n# checks: 1\nok 2 f.y.a\n'
	SH
	expect_record variants <<-'END'
		ok - corpus.variants.a.x
		ok - corpus.variants.a.y
	END
}

@test "a failure is a failure, for the first reason that the test gives" {
	program fail a,b <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.a\n#  RUN           f.b ...\n'
		printf '# x.c:12:b:init: kill(1, SIGKILL) = 0, expected EPERM\n'
		printf '# more\n# checks: 2\n'
		printf '#          FAIL  f.b\nnot ok 2 f.b\n'
		exit 1
	SH
	expect_record fail <<-'END'
		ok - corpus.fail.a
		not ok - corpus.fail.b
		# fail: x.c:12:b:init: kill(1, SIGKILL) = 0, expected EPERM
	END
}

@test "a set-up that broke is an error, also where the kernel is known to differ" {
	program broke a,b divergences='D1 a .. kernels do something else' <<-'SH'
		printf '1..2\n# error: fork: ENOMEM\n# checks: 1\nnot ok 1 f.a\n'
		printf '# error: teardown: not all actors have ended\n# checks: 1\nok 2 f.b\n'
		exit 1
	SH
	expect_record broke <<-'END'
		not ok - corpus.broke.a
		# error: fork: ENOMEM
		not ok - corpus.broke.b
		# error: teardown: not all actors have ended
	END
}

@test "diagnostics follow the result that they belong to" {
	program order a,b <<-'SH'
		printf '1..2\n# about a\n# checks: 1\nok 1 f.a\n# about b\n# checks: 1\nok 2 f.b\n'
	SH
	run -0 --separate-stderr "$top/harness/run" corpus.order
	diff <(printf '%s\n' 'ok - corpus.order.a' '# about a' 'ok - corpus.order.b' '# about b') \
		<(echo "$output" | grep -E '^ok|about')
}

# ---- Divergences ----

@test "a known divergence is TODO, whether it fails or passes, in its range of releases" {
	facts
	known='D1 a ..6.12 kernels say 0|D2 b 6.13.. new|D3 c 5.10..7.2 kernels say 1'
	program diverge a,b,c,d divergences="$known|D4 d.v .. other variant" <<-'SH'
		printf '1..4\n# checks: 1\n# seen 0\nnot ok 1 f.a\n'
		printf '# checks: 1\n# seen 0\nnot ok 2 f.b\n'
		printf '# checks: 1\nok 3 f.c\n# checks: 1\nok 4 f.d\n'
		exit 1
	SH
	expect_record diverge <<-'END'
		not ok - corpus.diverge.a # TODO D1 kernels say 0
		# fail: seen 0
		not ok - corpus.diverge.b
		# fail: seen 0
		ok - corpus.diverge.c # TODO D3 kernels say 1
		ok - corpus.diverge.d
	END
}

@test "the commit that repaired it is named when a test fails" {
	program fixed a fixes='0123456789ab (6.1) text' <<-'SH'
		printf '1..1\n# checks: 1\n# seen 0\nnot ok 1 f.a\n'
		exit 1
	SH
	run -1 --separate-stderr "$top/harness/run" corpus.fixed
	[[ "$output" == *"# repaired by 0123456789ab (6.1) text"* ]]
}

# ---- Skips ----

@test "a skip is justified by the facts" {
	facts config:CHECKPOINT_RESTORE=n userns=no seccomp=yes initial-pidns=no procmount=no \
		config:KCMP=unknown
	known='config:CHECKPOINT_RESTORE userns syscall:clone3 initial-pidns procmount'
	program skip a,b,c,d,e,f partly="$known config:KCMP since:6.13 disposable" <<-'SH'
		printf '1..6\nok 1 f.a # SKIP config:CHECKPOINT_RESTORE userns\n'
		printf 'ok 2 f.b # SKIP syscall:clone3 - filtered\n'
		printf 'ok 3 f.c # SKIP initial-pidns procmount\nok 4 f.d # SKIP config:KCMP\n'
		printf 'ok 5 f.e # SKIP since:6.13\nok 6 f.f # SKIP disposable\n'
	SH
	expect_record skip <<-'END'
		ok - corpus.skip.a # SKIP config:CHECKPOINT_RESTORE userns
		ok - corpus.skip.b # SKIP syscall:clone3 - filtered
		ok - corpus.skip.c # SKIP initial-pidns procmount
		ok - corpus.skip.d # SKIP config:KCMP
		ok - corpus.skip.e # SKIP since:6.13
		ok - corpus.skip.f # SKIP disposable
	END
}

@test "a system call that is younger than the release may be missing" {
	facts release=5.2.9
	program younger a,b partly="syscall:clone3 syscall:fsopen" <<-'SH'
		printf '1..2\nok 1 f.a # SKIP syscall:clone3\nok 2 f.b # SKIP syscall:fsopen\n'
	SH
	expect_record younger <<-'END'
		ok - corpus.younger.a # SKIP syscall:clone3
		not ok - corpus.younger.b
		# fail: skip is not justified: syscall:fsopen: no seccomp filter, release 5.2.9
	END
}

@test "a skip that the facts do not justify is a failure" {
	facts config:KCMP=y config:NUMA=m disposable=yes
	known='config:KCMP config:NUMA userns syscall:clone3 initial-pidns procmount'
	program unjustified a,b,c,d,e,f,g,h,i \
		partly="$known since:6.12 cap:sys_admin disposable" <<-'SH'
		printf '1..9\nok 1 f.a # SKIP config:KCMP\nok 2 f.b # SKIP userns\n'
		printf 'ok 3 f.c # SKIP syscall:clone3\nok 4 f.d # SKIP initial-pidns\n'
		printf 'ok 5 f.e # SKIP procmount\nok 6 f.f # SKIP since:6.12\n'
		printf 'ok 7 f.g # SKIP cap:sys_admin\nok 8 f.h # SKIP disposable\n'
		printf 'ok 9 f.i # SKIP config:NUMA\n'
	SH
	expect_record unjustified <<-'END'
		not ok - corpus.unjustified.a
		# fail: skip is not justified: config:KCMP: CONFIG_KCMP=y
		not ok - corpus.unjustified.b
		# fail: skip is not justified: userns: userns is there: yes
		not ok - corpus.unjustified.c
		# fail: skip is not justified: syscall:clone3: no seccomp filter, release 6.12.5
		not ok - corpus.unjustified.d
		# fail: skip is not justified: initial-pidns: initial-pidns is there: yes
		not ok - corpus.unjustified.e
		# fail: skip is not justified: procmount: procmount is there: yes
		not ok - corpus.unjustified.f
		# fail: skip is not justified: since:6.12: the release is 6.12.5
		not ok - corpus.unjustified.g
		# fail: skip is not justified: cap:sys_admin: CapEff is 000001ffffffffff
		not ok - corpus.unjustified.h
		# fail: skip is not justified: disposable: disposable is there: yes
		not ok - corpus.unjustified.i
		# fail: skip is not justified: config:NUMA: CONFIG_NUMA=m
	END
}

@test "a capability is missing without its bit, and outside the initial user namespace" {
	program cap a,b partly='cap:sys_admin cap:kill' <<-'SH'
		printf '1..2\nok 1 f.a # SKIP cap:sys_admin\nok 2 f.b # SKIP cap:kill\n'
	SH
	facts caps=0000000000000020
	expect_record cap <<-'END'
		ok - corpus.cap.a # SKIP cap:sys_admin
		not ok - corpus.cap.b
		# fail: skip is not justified: cap:kill: CapEff is 0000000000000020
	END
	facts initial-userns=no
	expect_record cap <<-'END'
		ok - corpus.cap.a # SKIP cap:sys_admin
		ok - corpus.cap.b # SKIP cap:kill
	END
}

@test "a skip for a reason that the front matter does not name, or for none, is an error" {
	facts userns=no
	program unnamed a,b,c since=5.3 <<-'SH'
		printf '1..3\nok 1 f.a # SKIP userns\nok 2 f.b # SKIP \nok 3 f.c # SKIP since:9.9\n'
	SH
	expect_record unnamed <<-'END'
		not ok - corpus.unnamed.a
		# error: the front matter does not name this reason to skip: userns
		not ok - corpus.unnamed.b
		# error: skip without a reason
		not ok - corpus.unnamed.c
		# error: the front matter does not name this reason to skip: since:9.9
	END
}

@test "STRICT=0 accepts any skip" {
	export STRICT=0
	facts
	program partial a <<-'SH'
		printf '1..1\nok 1 f.a # SKIP whatever\n'
	SH
	expect_record partial <<-'END'
		ok - corpus.partial.a # SKIP whatever
	END
}

@test "a program skips as a whole: status 4 by hand, 1..0 and success for prove" {
	facts release=5.2.0
	program whole a,b since=5.3 <<-'SH'
		printf 'TAP version 13\n1..0 # SKIP since:5.3\n'
		exit 4
	SH
	expect_record whole <<-'END'
		ok - corpus.whole.a # SKIP since:5.3
		ok - corpus.whole.b # SKIP since:5.3
	END
	run -4 "$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/whole.t"
	[ "${lines[1]}" = "1..0 # SKIP since:5.3" ]
	HARNESS_ACTIVE=1 run -0 "$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/whole.t"
	run -4 "$top/harness/run"
}

@test "a program skips as a whole without being entitled to" {
	facts
	program whole a,b since=5.3 <<-'SH'
		printf 'TAP version 13\n1..0 # SKIP since:5.3\n'
		exit 4
	SH
	expect_record whole <<-'END'
		not ok - corpus.whole.a
		# fail: skip is not justified: since:5.3: the release is 6.12.5
		not ok - corpus.whole.b
		# fail: skip is not justified: since:5.3: the release is 6.12.5
	END
}

@test "a program that skips as a whole and ends with another status is an error" {
	facts privilege=no
	program whole a <<-'SH'
		printf 'TAP version 13\n1..0 # SKIP privilege\n'
	SH
	expect_record whole <<-'END'
		not ok - corpus.whole.a
		# error: the program exited with status 0, not with 4
	END
}

# ---- Programs that end badly ----

@test "what a program that hangs did not answer is a miss" {
	program hang a,b timeout=1 <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.a\n'
		trap '' TERM
		sleep 1000
	SH
	expect_record hang <<-'END'
		ok - corpus.hang.a
		not ok - corpus.hang.b
		# miss: timed out after 1 s
	END
}

@test "what a program that crashes did not answer is a miss" {
	program crash a,b <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.a\n'
		kill -SEGV $$
	SH
	expect_record crash <<-'END'
		ok - corpus.crash.a
		not ok - corpus.crash.b
		# miss: was killed by signal 11
	END
}

@test "a crash after the last result takes all of them back" {
	program late a <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a\n'
		kill -SEGV $$
	SH
	expect_record late <<-'END'
		not ok - corpus.late.a
		# error: the program was killed by signal 11 after its last result
	END
}

@test "a test that kselftest ends by its time limit or a signal is a miss" {
	program inner a,b <<-'SH'
		printf '1..2\n# a: Test terminated by timeout\n# checks: 1\nnot ok 1 f.a\n'
		printf '# b: Test terminated unexpectedly by signal 11\nnot ok 2 f.b\n'
		exit 1
	SH
	expect_record inner <<-'END'
		not ok - corpus.inner.a
		# miss: terminated by timeout
		not ok - corpus.inner.b
		# miss: terminated unexpectedly by signal 11
	END
}

@test "output that ends too early" {
	program early a,b,c <<-'SH'
		printf '1..3\n# checks: 1\nok 1 f.a\n'
	SH
	expect_record early <<-'END'
		ok - corpus.early.a
		not ok - corpus.early.b
		# miss: exited with status 0
		not ok - corpus.early.c
		# miss: exited with status 0
	END
}

@test "a program that prints nothing" {
	program silent a <<-'SH'
		exit 0
	SH
	expect_record silent <<-'END'
		not ok - corpus.silent.a
		# miss: exited with status 0
	END
}

@test "a program that cannot be run" {
	program noexec a </dev/null
	echo '#!/nonexistent' >"$PIDNS_BUILD/cases/corpus/noexec.t"
	expect_record noexec <<-END
		not ok - corpus.noexec.a
		# error: cannot run $PIDNS_BUILD/cases/corpus/noexec.t: No such file or directory
	END
}

@test "endless output is cut off" {
	program flood a timeout=30 <<-'SH'
		yes 'not TAP'
	SH
	run -1 "$top/harness/run-case" "$PIDNS_BUILD/cases/corpus/flood.t"
	[[ "$output" == *"not ok 1 - corpus.flood.a"*"# error: "*"bytes of output"* ]]
}

# ---- Exit statuses that kselftest runners misread ----

exits_with() {
	program "exit$1" a,b <<-SH
		printf '1..2\n# checks: 1\nok 1 f.a\n# checks: 1\n# why\n$2ok 2 f.b\n'
		exit $1
	SH
}

@test "status 2, 3, 4, 77 after ok: nothing of it is believed" {
	for status in 1 2 3 4 77; do
		exits_with $status ""
		expect_record exit$status <<-END
			not ok - corpus.exit$status.a
			# error: the program exited with status $status, not with 0
			not ok - corpus.exit$status.b
			# error: the program exited with status $status, not with 0
		END
	done
}

@test "status 0, 2, 3, 4, 77 after not ok: the failure stays" {
	for status in 0 2 3 4 77; do
		exits_with $status "not "
		expect_record exit$status <<-END
			not ok - corpus.exit$status.a
			# error: the program exited with status $status, not with 1
			not ok - corpus.exit$status.b
			# fail: why
		END
	done
}

@test "XFAIL and XPASS, which kselftest makes of the exit statuses 2 and 3 of a child" {
	program xfail a,b <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.a # XFAIL why\n'
		printf '# checks: 1\nok 2 f.b # XPASS unknown\n'
	SH
	expect_record xfail <<-'END'
		not ok - corpus.xfail.a
		# error: the test ended with an exit status of its own: XFAIL why
		not ok - corpus.xfail.b
		# error: the test ended with an exit status of its own: XPASS unknown
	END
}

# ---- Lies ----

@test "ok without a check" {
	program unchecked a,b,c <<-'SH'
		printf '1..3\n# checks: 1\nok 1 f.a\nok 2 f.b\n# checks: 0\nok 3 f.c\n'
	SH
	expect_record unchecked <<-'END'
		ok - corpus.unchecked.a
		not ok - corpus.unchecked.b
		# error: ok without a check
		not ok - corpus.unchecked.c
		# error: ok without a check
	END
}

@test "a plan that is not the one of the source" {
	program fewer a,b <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	expect_record fewer <<-'END'
		not ok - corpus.fewer.a
		# error: the program plans 1 tests, the source has 2
		not ok - corpus.fewer.b
		# miss: exited with status 0
	END
}

@test "a plan of nothing" {
	program nothing a <<-'SH'
		printf 'TAP version 13\n1..0\n'
	SH
	expect_record nothing <<-'END'
		not ok - corpus.nothing.a
		# error: the program exited with status 0, not with 4
	END
}

@test "a test that is not in the source" {
	program unknown a <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a\n# checks: 1\nok 2 f.z\n'
	SH
	expect_record unknown <<-'END'
		not ok - corpus.unknown.a
		# error: a result for a test that is not in the source: f.z
	END
}

@test "two results for one test, the better one last" {
	program twice a,b <<-'SH'
		printf '1..2\n# checks: 1\nnot ok 1 f.a\n# checks: 1\nok 1 f.a\n'
		printf '# checks: 1\nok 2 f.b\n'
		exit 1
	SH
	expect_record twice <<-'END'
		not ok - corpus.twice.a
		# error: two results
		not ok - corpus.twice.b
		# error: two results for a
	END
}

@test "'#' in a name is no directive" {
	program hash a <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a#skip this\n'
	SH
	expect_record hash <<-'END'
		not ok - corpus.hash.a
		# miss: exited with status 0
	END
}

@test "a plan after a skip of the whole program" {
	facts privilege=no
	program both a <<-'SH'
		printf '1..0 # SKIP privilege\n1..1\n# checks: 1\nok 1 f.a\n'
		exit 4
	SH
	expect_record both <<-'END'
		not ok - corpus.both.a
		# error: results after a skip of the whole program
	END
}

# ---- Noise ----

@test "noise before a result makes an ok an error and leaves a failure" {
	program noise a,b,c <<-'SH'
		printf '1..3\n# checks: 1\nbuffer overflow detected\nok 1 f.a\n'
		printf 'hm\n# checks: 1\n# why\nnot ok 2 f.b\n# checks: 1\nok 3 f.c\n'
		exit 1
	SH
	expect_record noise <<-'END'
		not ok - corpus.noise.a
		# error: output that is not TAP: buffer overflow detected
		not ok - corpus.noise.b
		# fail: why
		ok - corpus.noise.c
	END
}

@test "noise without a newline before a result" {
	program glued a,b,c <<-'SH'
		printf '1..3\n# checks: 1\nhellook 1 f.a\n# checks: 1\n# why\nhellonot ok 2 f.b\n'
		printf '# checks: 1\nok 3 f.c\n'
		exit 1
	SH
	expect_record glued <<-'END'
		not ok - corpus.glued.a
		# error: output that is not TAP: hello
		not ok - corpus.glued.b
		# fail: why
		ok - corpus.glued.c
	END
}

@test "noise after the last result" {
	program tail a <<-'SH'
		printf '1..1\n# checks: 1\nok 1 f.a\n'
		echo 'free(): invalid pointer' >&2
	SH
	expect_record tail <<-'END'
		not ok - corpus.tail.a
		# error: output that is not TAP: free(): invalid pointer
	END
}

@test "a last line without newline" {
	program cut a,b <<-'SH'
		printf '1..2\n# checks: 1\nok 1 f.a\n# checks: 1\nok 2 f.b'
	SH
	expect_record cut <<-'END'
		not ok - corpus.cut.a
		# error: the output is cut off
		not ok - corpus.cut.b
		# error: the output is cut off
	END
}

@test "bytes that are no text" {
	program bytes a <<-'SH'
		printf '1..1\n# \000\001\377\r\n# checks: 1\r\nok 1 f.a\n'
	SH
	run -0 "$top/harness/run" corpus.bytes
}

# ---- Leaks ----

# leak NAME - a program that does what stdin says and then passes
leak() {
	program "$1" a <<-SH
		$(cat)
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	export PIDNS_TIMEOUT_MUL=0.1
}

# Nothing with this test's folder in its environment runs any more.
nobody_left() {
	! grep -slz "^PIDNS_BUILD=$PIDNS_BUILD$" /proc/[0-9]*/environ | grep -v "/$$/" |
		while read -r file; do
			tr '\0' ' ' <"${file%environ}cmdline" | grep '31415' && echo "$file"
		done | grep .
}

@test "leaked processes: plain, in a session of its own, by double fork" {
	leak plain <<<'sleep 31415 &'
	leak session <<<'setsid sleep 31415 &'
	leak double <<<'(sleep 31415 & ) & wait'
	leak daemon <<-'SH'
		(setsid sh -c "setsid sleep 31415 >/dev/null 2>&1 & sleep 0.1" & ) &
		wait
		sleep 0.3
	SH
	for name in plain session double daemon; do
		expect_record $name <<-END
			not ok - corpus.$name.a
			# error: left behind: process PID sleep
		END
	done
	nobody_left
}

@test "leaked processes on a kernel without subreapers" {
	cat >"$BATS_TEST_TMPDIR/none.c" <<-'C'
		int prctl(int option, ...) { (void)option; return 0; }
	C
	"${CC:-gcc}" -shared -fPIC -o "$BATS_TEST_TMPDIR/none.so" "$BATS_TEST_TMPDIR/none.c"
	ldd "$PIDNS_BUILD/supervise" || skip "supervise is static"
	leak session <<<'setsid sleep 31415 &'
	leak double <<<'(sleep 31415 & ) & wait'
	leak none <<<'true'
	LD_PRELOAD=$BATS_TEST_TMPDIR/none.so run -1 --separate-stderr "$top/harness/run"
	diff <(echo "$output" | verdicts) - <<-'END'
		not ok - corpus.session.a
		# error: left behind: process PID sleep
		not ok - corpus.double.a
		# error: left behind: process PID sleep
		ok - corpus.none.a
	END
	nobody_left
}

@test "a leaked process that ignores signals" {
	leak stubborn <<<'sh -c "trap \"\" TERM INT HUP; while :; do sleep 31415; done" &'
	run -1 "$top/harness/run" corpus.stubborn
	[[ "$output" == *"# error: left behind: process "*" sh, process "*" sleep"* ]]
	nobody_left
}

@test "a leaked init of a PID namespace, with a member" {
	unshare -Urpf true || skip "needs user namespaces"
	leak init <<<'unshare -Urpf sh -c "sleep 31415; :" & sleep 0.3'
	run -1 "$top/harness/run" corpus.init
	[[ "$output" == *"# error: left behind: process "*"process "*" sleep"* ]]
	nobody_left
}

@test "a process that holds the output does not hold up the run" {
	leak holder <<<'sleep 31415 &'
	start=$(date +%s)
	"$top/harness/run" corpus.holder | cat >/dev/null || true
	[ $(($(date +%s) - start)) -lt 5 ]
}

@test "a process on its way out is no leak" {
	program dying a <<-'SH'
		sleep 31415 &
		kill -KILL $!
		(sleep 0.3; :) &
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	expect_record dying <<-'END'
		ok - corpus.dying.a
	END
}

@test "leaked files" {
	leak file <<-'SH'
		echo x >"$TMPDIR/one"
		mkdir -p two/three
		echo x >two/three/four
		chmod 0 two
	SH
	run -1 "$top/harness/run" corpus.file
	[[ "$output" == *"# error: left behind: file one, file two"* ||
		"$output" == *"# error: left behind: file two, file one"* ]]
	[ -z "$(ls -A "$TMPDIR")" ]
}

@test "a leaked mount" {
	privileged || skip "needs CAP_SYS_ADMIN"
	leak mount <<<'mkdir m; mount -t tmpfs none m; echo x >m/y; mount -t tmpfs none /mnt'
	leak after <<<'true'
	before=$(cat /proc/self/mountinfo)
	run -1 --separate-stderr "$top/harness/run" corpus.mount corpus.after
	[[ "$output" == *"# error: left behind: mount "*" /mnt "*tmpfs* ]]
	[[ "$output" == *"
ok - corpus.after.a"* ]]
	[ "$before" = "$(cat /proc/self/mountinfo)" ]
	[ -z "$(ls -A "$TMPDIR")" ]
}

@test "a /proc that is mounted over does not mislead the supervisor" {
	privileged || skip "needs CAP_SYS_ADMIN"
	leak over <<-'SH'
		unshare -pf mount -t proc proc /proc
		mount -t tmpfs none /proc
		sleep 31415 &
		sleep 0.1
	SH
	run -1 "$top/harness/run" corpus.over
	[[ "$output" == *"left behind: process "*" sleep, mount "* ]]
	nobody_left
}

@test "a changed kernel setting is reported and set back" {
	unshare -Urpfm --mount-proc true || skip "needs user namespaces"
	leak setting <<<'echo 77 >/proc/sys/user/max_user_namespaces'
	# shellcheck disable=SC2016 # expanded inside
	run -1 unshare -Urpfm --mount-proc sh -c \
		'"$0" corpus.setting; s=$?; cat /proc/sys/user/max_user_namespaces; exit $s' \
		"$top/harness/run"
	[[ "$output" == *"# error: left behind: sysctl user/max_user_namespaces "*" 77"* ]]
	[ "${lines[-1]}" != 77 ]
}

# ---- The ground that a program stands on ----

@test "a program gets an empty folder, no input, no descriptors, a session of its own" {
	program ground a <<-'SH'
		[ "$(pwd)" = "$TMPDIR" ] && [ -z "$(ls -A .)" ] || echo "folder $(pwd)"
		[ -z "$(cat)" ] || echo input
		[ "$(ls /proc/self/fd | tr '\n' ' ')" = '0 1 2 3 ' ] || ls /proc/self/fd
		read -r _ _ _ _ _ session _ </proc/$$/stat
		[ "$session" = $$ ] || echo session
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	exec 5</dev/null 12</dev/null
	expect_record ground <<-'END'
		ok - corpus.ground.a
	END
}

@test "signals that the caller ignores or blocks are the program's own again" {
	program signals a <<-'SH'
		sigs=$(grep -E '^Sig(Ign|Blk):.*[1-9a-f]' /proc/self/status | tr '\n' ' ')
		[ -z "$sigs" ] || echo "$sigs"
		printf '1..1\n# checks: 1\nok 1 f.a\n'
	SH
	trap '' USR1 CHLD PIPE QUIT
	expect_record signals <<-'END'
		ok - corpus.signals.a
	END
}

# ---- Transcripts of machines that died ----

@test "a case without an end is a miss, one that was planned and never began as well" {
	facts
	for name in one two three; do
		row $name a,b >>"$PIDNS_BUILD/manifest.tsv"
	done
	{
		cat "$PIDNS_FACTS"
		printf 'plan build/cases/corpus/%s.t\n' one two three
		printf '%s\n' 'case build/cases/corpus/one.t' 'out 1..2' 'out # checks: 1' \
			'out ok 1 f.a' 'out # checks: 1' 'out ok 2 f.b' 'end exited 0' 'ms 3' \
			'done' \
			'case build/cases/corpus/two.t' 'note Kernel panic - not syncing'
	} >"$BATS_TEST_TMPDIR/transcript"
	run -1 "$top/harness/judge" "$BATS_TEST_TMPDIR/transcript"
	diff <(echo "$output" | verdicts) - <<-'END'
		ok - corpus.one.a
		ok - corpus.one.b
		not ok - corpus.two.a
		# miss: no end: the machine or the supervisor died
		not ok - corpus.two.b
		# miss: no end: the machine or the supervisor died
		not ok - corpus.three.a
		# miss: not run: the run ended before
		not ok - corpus.three.b
		# miss: not run: the run ended before
	END
	[[ "$output" == *"# Kernel panic - not syncing"* ]]
}
