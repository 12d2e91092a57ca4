#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# lint: a small tree is clean; each rule finds the one violation put into it.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	mkdir -p cases/signals fixtures harness ci results
	tree
}

# A tree with one case that nothing can be said against
tree() {
	printf '%s\t' id area statement source since needs core testable >cases/statements.tsv
	echo peers >>cases/statements.tsv
	statement kill-is-ignored signals 2.6.24 yes yes
	statement kill-is-counted signals 6.14 no yes
	statement kill-is-odd signals '3.8?' no 'no: cannot be seen'
	printf 'id\trow\tdocumented\tsince\tuntil\t6.1\n' >results/divergences.tsv
	printf 'D1\tkill-is-ignored\tit is\t-\t6.2\tit is not\n' >>results/divergences.tsv
	cat >cases/signals/kill_is_ignored.c <<-'END'
		// SPDX-License-Identifier: GPL-2.0-only
		/*---
		covers: kill-is-ignored
		claim:  init ignores
		        SIGKILL
		since:  always
		needs:  cap:sys_admin config:PID_NS
		partly: since:5.3 syscall:clone3
		fixes:  0123456789ab (5.2) it was not
		divergence: D1 by_a_member ..6.1 kernels do not
		---*/
		#include "case.h"

		FIXTURE(namespace) {
			struct actor *init;
		};

		/* kill(-1, SIGKILL), sleep(1) and EXPECT_TRUE(1) are not code here. */
		TEST_F(namespace, by_a_member)
		{
			EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
			EXPECT_ERRNO(EPERM, test, kill, 1,
				     SIGKILL);
			EXPECT_STREQ("sleep(1)", name(self->init));
		}

		TEST_F(namespace, by_init)
		{
			SKIP_UNLESS("since:5.3 syscall:clone3");
			EXPECT_RETURNS(0, self->init, kill, -1, SIGKILL);
		}

		CASE_MAIN
	END
	cat >ci/tool <<-'END'
		#!/bin/sh
		# SPDX-License-Identifier: GPL-2.0-only
		# usage: tool
		# Exit status: 0
		ls || exit 1
	END
	chmod +x ci/tool
	cat >Makefile <<-'END'
		# SPDX-License-Identifier: GPL-2.0-only
		check:
			true
	END
	cat >README.md <<-'END'
		# A tree

		    ci/tool && make check

		`make V=1 check` says more; make sure that it does.
	END
}

# statement ID AREA SINCE CORE TESTABLE
statement() {
	printf '%s\t%s\tA sentence.\tman(7)\t%s\t-\t%s\t%s\t-\n' "$@" >>cases/statements.tsv
}

case_file=cases/signals/kill_is_ignored.c

lint() {
	PATH=$BATS_TEST_TMPDIR/bin:$PATH "$top/harness/lint" --top "$BATS_TEST_TMPDIR" "$@"
}

# finds RULE FILE:LINE [COUNT] - lint finds this and nothing else
finds() {
	local status=0
	lint >out 2>err || status=$?
	cat out err
	[ "$status" -eq 1 ]
	[ "$(wc -l <out)" -eq "${3:-1}" ]
	[[ $(sed -n 1p out) == "$2: $1: "* ]]
	[ "$(grep -c ": $1: " out)" -eq "${3:-1}" ]
}

# edit SED-SCRIPT [FILE]
edit() {
	cp "${2:-$case_file}" before
	sed -i "$1" "${2:-$case_file}"
	if cmp -s before "${2:-$case_file}"; then
		echo "nothing changed: $1"
		return 1
	fi
	rm before
}

# body LINE... - of another test
body() {
	local line
	sed -i '/^CASE_MAIN/d' "$case_file"
	line=$(wc -l <"$case_file")
	{
		printf 'TEST_F(namespace, more%s)\n{\n' "$line"
		printf '\t%s\n' "$@"
		printf '}\n\nCASE_MAIN\n'
	} >>"$case_file"
}

@test "a tree without fault" {
	run -0 lint
	[ -z "$output" ]
}

@test "every rule of the list has a test here" {
	lint --list | while read -r rule text; do
		[ -n "$text" ]
		grep -q "^@test \"$rule: " "$BATS_TEST_FILENAME" ||
			{ echo "no test: $rule"; exit 1; }
	done
}

@test "front-matter: none, a key that there is not, a key that is missing" {
	edit 's/^claim:/blurb:/'
	lint >out || true
	grep -q "^$case_file:4: front-matter: unknown key blurb:" out
	grep -q "^$case_file:1: front-matter: front matter lacks claim:" out
	tree
	edit '/^since:/d'
	finds front-matter "$case_file:1" 2
	tree
	edit 's/^---\*\/$//'
	lint >out || true
	grep -q ": front-matter: " out
}

@test "front-matter: a fault in one case does not hide the other" {
	sed 's/ignored/counted/; s/since:5.3/since:6.14/; /^divergence:/d' "$case_file" \
		>cases/signals/other.c
	edit '/^covers:/d' cases/signals/other.c
	lint >out || true
	[ "$(grep -c . out)" -eq 1 ]
	grep -q "^cases/signals/other.c:1: front-matter: front matter lacks covers:" out
}

@test "value: since, timeout, flags, fixes, claim, empty" {
	edit 's/^since:.*/since: v5/'
	lint >out || true
	grep -q "^$case_file:6: value: since: " out
	for line in 'timeout: soon' 'flags: quick' 'flags: serial serials' 'fixes: (5.2) text' \
		'fixes: 0123456 (5.2) text' 'fixes: 0123456789ab text' 'needs:'; do
		tree
		edit '/^needs:\|^fixes:/d'
		edit "s/^since:.*/&\n$line/"
		lint >out || true
		echo "$line"
		cat out
		grep -q "^$case_file:7: value: ${line%%:*}: " out
	done
	tree
	edit 's/^since:.*/&\nflags: serial slow\ntimeout: 90/'
	run -0 lint
	edit 's/^        SIGKILL/&./'
	finds value "$case_file:4"
}

@test "covers: a statement that there is not, one that stands twice" {
	edit 's/^covers:.*/& kill-is-seen/'
	finds covers "$case_file:3"
	tree
	edit 's/^covers:.*/& kill-is-ignored/'
	finds covers "$case_file:3"
}

@test "uncovered-core: but not in an incomplete suite, nor what cannot be tested" {
	statement kill-is-known signals 2.6.24 yes yes
	statement kill-is-felt signals 2.6.24 yes 'no: it is not'
	finds uncovered-core cases/statements.tsv:5
	run -0 lint --incomplete
}

@test "since: older than what is covered" {
	edit 's/^covers:.*/& kill-is-counted/; /^partly/d; /SKIP_UNLESS/d'
	finds since "$case_file:6"
	edit 's/^since:.*/since: 6.14/; s/\.\.6\.1 /..6.2 /'
	lint >out || true
	run ! grep -q ': since: ' out
	tree
	edit 's/^covers:.*/& kill-is-counted/; s/since:5.3/since:6.14/'
	run -0 lint
}

@test "area: a folder that is no area" {
	mkdir cases/signal
	mv "$case_file" cases/signal
	finds area cases/signal/kill_is_ignored.c:1
}

@test "name: of a file, a test, a variant" {
	body 'EXPECT_EQ(1, one());'
	edit 's/, more[0-9]*)/, More)/'
	finds name "$case_file:33"
	tree
	edit 's/^TEST_F(namespace, by_init)/FIXTURE_VARIANT_ADD(namespace, One) {};\n\n&/'
	lint >out || true
	grep -q ': name: .*by_init\.One' out
	tree
	mv "$case_file" cases/signals/Kill.c
	lint >out || true
	grep -q '^cases/signals/Kill.c:1: name: ' out
}

@test "token: not in the list, not well formed, not to be listed" {
	for token in root cap:SYS_ADMIN config:pid_ns syscall: config privilege; do
		tree
		edit "s/^needs:.*/& $token/"
		echo "$token"
		finds token "$case_file:7"
	done
	tree
	edit 's/^needs:.*/& since:5.4/'
	finds token "$case_file:7"
}

@test "skip-token: what a test skips for is not declared" {
	edit 's/SKIP_UNLESS("/&userns /'
	finds skip-token "$case_file:29"
	tree
	edit 's/^FIXTURE(/FIXTURE_VARIANT_ADD(namespace, one) {\n\t.needs = "userns",\n};\n\n&/'
	edit 's/by_a_member \.\./by_a_member.one ../'
	finds skip-token "$case_file:15"
}

@test "duplicate-test: the same name in two fixtures" {
	body 'EXPECT_EQ(1, one());'
	edit 's/TEST_F(namespace, more[0-9]*)/FIXTURE(other) {};\n\nTEST_F(other, by_init)/'
	finds duplicate-test "$case_file:35"
	edit 's/^FIXTURE(other) {};/FIXTURE_VARIANT_ADD(other, x) {};/'
	run -0 lint
}

@test "divergence: malformed, of no test, not in the table, of other releases" {
	for line in 'D1 by_a_member 6.1 kernels' 'D1 by_a_member ..6.1' 'X1 by_a_member .. text' \
		'D1 by_nobody ..6.1 text' 'D1 by_a_member .. text' 'D2 by_a_member ..6.1 text'; do
		tree
		edit "s/^divergence:.*/divergence: $line/"
		echo "$line"
		lint >out || true
		cat out
		grep -q "^$case_file:10: divergence: " out
	done
	tree
	edit 's/\tkill-is-ignored/\tkill-is-counted/' results/divergences.tsv
	finds divergence "$case_file:10"
}

@test "divergence: in the table, but in no case; the table itself" {
	edit '/^divergence:/d'
	finds divergence results/divergences.tsv:2
	tree
	printf 'D2\tno-such-row\tx\t-\t-\tx\n' >>results/divergences.tsv
	finds divergence results/divergences.tsv:3
	tree
	printf 'D1\tkill-is-ignored\tx\t-\t-\tx\n' >>results/divergences.tsv
	finds divergence results/divergences.tsv:3
	tree
	printf 'D2\tkill-is-counted\tx\t-\tlater\tx\n' >>results/divergences.tsv
	finds divergence results/divergences.tsv:3
	tree
	printf 'D2\tkill-is-counted\tx\t-\t-\n' >>results/divergences.tsv
	finds divergence results/divergences.tsv:3
}

@test "test-f: TEST(), TEST_SIGNAL(), XFAIL_ADD()" {
	for line in 'TEST_SIGNAL(gone, SIGKILL)' 'XFAIL_ADD(namespace, one, by_init);'; do
		tree
		edit "s/^CASE_MAIN/$line\n&/"
		finds test-f "$case_file:33"
	done
	tree
	edit 's/^CASE_MAIN/TEST(gone)\n{\n}\n&/'
	lint >out || true
	grep -q "^$case_file:33: test-f: " out
}

@test "fork: a child of the test's own" {
	for call in 'fork()' 'vfork()' 'clone(f, s, 0, 0)' '_exit(1)' 'exit(0)' 'system("true")' \
		'abort()'; do
		tree
		body "if (!$call)" 'return;'
		echo "$call"
		finds fork "$case_file:35"
	done
}

@test "sleep: also as a system call of an actor, and as a poll of nothing" {
	for call in 'sleep(1)' 'usleep (10)' 'nanosleep(\&t, NULL)' 'poll(NULL, 0, 10)' \
		'must(self->init, nanosleep, t, NULL)' 'select(0, NULL, NULL, NULL, \&t)' \
		'alarm(3)' 'sched_yield()'; do
		tree
		body "$call;"
		echo "$call"
		finds sleep "$case_file:35"
	done
	tree
	printf '// SPDX-License-Identifier: GPL-2.0-only\nvoid f(void)\n{\n' >fixtures/x.c
	printf '\tusleep(3);\n}\n' >>fixtures/x.c
	finds sleep fixtures/x.c:4
	edit 's/usleep(3)/alarm(0)/' fixtures/x.c
	run -0 lint
}

@test "trivial-check: of a constant" {
	for check in 'EXPECT_TRUE(1)' 'ASSERT_FALSE(false)' 'EXPECT_EQ(0, 0)' \
		'EXPECT_TRUE( !0 )'; do
		tree
		body "$check;"
		finds trivial-check "$case_file:35"
	done
}

@test "control: an error that is never shown not to be there" {
	body 'EXPECT_ERRNO(ESRCH, self->init, getsid, 7);'
	finds control "$case_file:35"
	body 'EXPECT_RETURNS(0, self->init, getsid, 0);'
	run -0 lint
	tree
	body 'EXPECT_EQ(ESRCH, look(7));' 'EXPECT_EQ(0, other(7));'
	finds control "$case_file:35"
	body 'EXPECT_EQ(0, look(1));'
	run -0 lint
	tree
	body 'EXPECT_EQ(-EPERM, look(7));'
	finds control "$case_file:35"
	edit 's/^CASE_MAIN/\/* Control: see above. *\/\n&/'
	run -0 lint
	tree
	body 'EXPECT_CAUGHT(0, self->init, SIGUSR1);'
	finds control "$case_file:35"
	body 'EXPECT_CAUGHT(1, self->init, SIGUSR1);'
	run -0 lint
}

@test "tmp-path: a file that another run may use" {
	body 'EXPECT_EQ(0, unlink("/tmp/file"));'
	finds tmp-path "$case_file:35"
	tree
	body 'EXPECT_EQ(0, chdir("/tmp"));'
	finds tmp-path "$case_file:35"
}

@test "kill-all: by the test itself, not by an actor" {
	body 'EXPECT_EQ(0, kill(-1, SIGTERM));'
	finds kill-all "$case_file:35"
}

@test "length: 120 lines, not 121" {
	while [ "$(wc -l <"$case_file")" -lt 120 ]; do
		echo >>"$case_file"
	done
	run -0 lint
	echo >>"$case_file"
	finds length "$case_file:121"
}

@test "template: what is left of harness/new" {
	edit 's/^claim:.*/claim:  ___ what kernels do/'
	finds template "$case_file:4"
	tree
	body '/* ___ a test */'
	finds template "$case_file:35"
}

@test "spdx: no licence, another one, too late" {
	edit 1d
	finds spdx "$case_file:1"
	tree
	edit 's/GPL-2.0-only/MIT/' Makefile
	finds spdx Makefile:1
	tree
	edit 's/GPL-2.0-only/GPL-2.0-or-later/' ci/tool
	finds spdx ci/tool:1
	tree
	printf '\n\n\n# SPDX-License-Identifier: GPL-2.0-only\n' >harness/x.awk
	finds spdx harness/x.awk:1
}

@test "line-length: 100 columns, a tab is eight, a letter is one" {
	line=$(printf '%092d' 0)
	body "/*──$(echo "$line" | cut -c 1-86)*/"
	run -0 lint
	tree
	body "/* $line */"
	finds line-length "$case_file:35"
}

@test "blanks: at the end, and where tabs belong" {
	body 'one(); '
	finds blanks "$case_file:35"
	tree
	edit 's/^EXPECT_STREQ/        EXPECT_STREQ/'
	finds blanks "$case_file:24"
	tree
	edit 's/^EXPECT_STREQ/    \tEXPECT_STREQ/'
	finds blanks "$case_file:24"
}

@test "script-header: usage, exit status" {
	edit '/^# usage/d' ci/tool
	finds script-header ci/tool:1
	tree
	edit '/^# Exit/d' ci/tool
	finds script-header ci/tool:1
}

@test "executable: a script that cannot be run" {
	chmod -x ci/tool
	finds executable ci/tool:1
}

@test "hidden-failure: in scripts, in make, in a check of a test" {
	removed="|| tr""ue"
	edit "s/|| exit 1/$removed/" ci/tool
	finds hidden-failure ci/tool:5
	tree
	edit "s/|| exit 1/|| :/" ci/tool
	finds hidden-failure ci/tool:5
	tree
	edit "s/true/false $removed/" Makefile
	finds hidden-failure Makefile:3
	tree
	mkdir harness/tests
	cat >harness/tests/x.bash <<-END
		# SPDX-License-Identifier: GPL-2.0-only
		one=\$(two) $removed
		[ "\$one" = 1 ] $removed
	END
	finds hidden-failure harness/tests/x.bash:3
}

@test "machine-path: whose work it was" {
	edit "s|one line|&|; s|\$| See /ho""me/me/x.|" README.md
	lint >out || true
	grep -q '^README.md:1: machine-path: ' out
	tree
	body "EXPECT_EQ(1, fd_of(\"/wo""rk/x\"));"
	finds machine-path "$case_file:35"
	tree
	body 'EXPECT_EQ(1, fd_of("a/home/x"));'
	run -0 lint
}

@test "host-name: of a package registry" {
	edit "s|ls|curl -O http://deb.deb""ian.org/x|" ci/tool
	finds host-name ci/tool:5
}

@test "statements: columns, ids, core, testable" {
	for line in 'a\tb' 'Two Words\tsignals\ts\tm\t1.0\t-\tno\tyes\t-' \
		'kill-is-odd\tsignals\ts\tm\t1.0\t-\tno\tyes\t-' \
		'a-row\tsignals\ts\tm\t1.0\t-\tperhaps\tyes\t-' \
		'a-row\tsignals\ts\tm\t1.0\t-\tno\tno\t-' \
		'a-row\tsignals\t\tm\t1.0\t-\tno\tyes\t-'; do
		tree
		# shellcheck disable=SC2059 # with its tabs
		printf "$line\n" >>cases/statements.tsv
		echo "$line"
		lint >out || true
		cat out
		grep -q '^cases/statements.tsv:5: statements: ' out
	done
}

@test "readme: a target and a path that there is not" {
	echo '    make checks' >>README.md
	finds readme README.md:6
	tree
	# shellcheck disable=SC2016 # as written
	echo 'Say `harness/look` for more.' >>README.md
	finds readme README.md:6
	tree
	# shellcheck disable=SC2016
	printf '```\nci/tool x && ci/tools\n```\n' >>README.md
	finds readme README.md:7
}

@test "readme: the value of a variable is no target" {
	# shellcheck disable=SC2016
	echo '    make check KERNEL=$(cat kernel)' >>README.md
	lint
	# shellcheck disable=SC2016
	echo '    make KERNEL=$(cat kernel) checks' >>README.md
	finds readme README.md:7
}

@test "shellcheck: scripts, and tests for bats" {
	echo 'cd /x' >>ci/tool
	finds shellcheck ci/tool:6
	tree
	printf '#!/usr/bin/env bats\n# SPDX-License-Identifier: GPL-2.0-only\n' >harness/x.bats
	echo 'cd /x' >>harness/x.bats
	chmod +x harness/x.bats
	finds shellcheck harness/x.bats:3
}

@test "shellcheck: not installed is a finding" {
	mkdir bin
	for tool in awk sed sh find sort tr xargs grep mktemp rm cat make wc tee mkdir cut; do
		ln -s "$(command -v $tool)" bin/
	done
	PATH=$PWD/bin "$top/harness/lint" --top "$PWD" >out || true
	cat out
	[ "$(cat out)" = "harness/lint:1: shellcheck: not installed (ci/install-deps)" ]
}

@test "cppcheck: if it is there" {
	command -v cppcheck >/dev/null || skip "no cppcheck"
	cat >fixtures/x.c <<-'END'
		// SPDX-License-Identifier: GPL-2.0-only
		int f(void)
		{
			int a[2] = { 1, 2 };
			return a[2];
		}
	END
	finds cppcheck fixtures/x.c:5
}

@test "exception: waives one rule in one file, and must be needed" {
	body 'EXPECT_EQ(0, kill(-1, SIGTERM));'
	echo "kill-all $case_file it is alone" >harness/lint.exceptions
	run -0 lint
	tree
	finds exception harness/lint.exceptions:1
	printf '# a comment\n\nkill-all %s\n' "$case_file" >harness/lint.exceptions
	finds exception harness/lint.exceptions:3
	echo "kill-some $case_file no such rule" >harness/lint.exceptions
	finds exception harness/lint.exceptions:1
}

@test "usage" {
	run -64 lint --nonsense
	run -64 lint --top
	[[ $output == usage:* ]]
}
