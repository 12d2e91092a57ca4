#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# new: the template is filled in, builds, has nothing against it but its blanks,
# and does not pass before they are filled in.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	mkdir -p cases harness results
	cp "$top/harness/new" harness
	cp -r "$top/fixtures" "$top/Makefile" .
	{
		printf '%s\t' id area statement source since needs core testable
		echo peers
		printf 'init-a\tinit\tInit is one.\tman(7)\t2.6.24\t%s\tyes\tyes\t-\n' \
			'userns, CONFIG_KCMP, CAP_SYS_BOOT'
		printf 'init-b\tinit\tInit is two.\tman(7)\t5.3?\t-\tno\tyes\t-\n'
		printf 'init-c\tinit\tInit is three.\tman(7)\t6.14\tintrusive, CONFIG_AUDIT=n\t'
		printf 'no\tyes\t-\n'
	} >cases/statements.tsv
	printf 'id\trow\tdocumented\tsince\tuntil\t6.1\nD1\tinit-c\tit is so\t5.4\t-\tis not\n' \
		>results/divergences.tsv
}

# front FILE - its front matter
front() {
	sed -n '/^\/\*---/,/^---\*\//p' "$1" | sed '1d;$d'
}

@test "front matter from the statements" {
	run -0 harness/new init/some_claim init-a init-b
	[ "$output" = cases/init/some_claim.c ]
	diff <(front cases/init/some_claim.c | grep -v ^claim) - <<-'END'
		covers: init-a init-b
		since:  5.3
		needs:  userns cap:sys_boot config:KCMP
	END
	grep -q '^claim:  ___ ' cases/init/some_claim.c
	grep -q '^ \* init-a: Init is one. (man(7); since 2.6.24)$' cases/init/some_claim.c
}

@test "a divergence, whose release is not that of the documentation" {
	run -0 harness/new init.some_claim init-c
	diff <(front cases/init/some_claim.c | grep -v ^claim) - <<-'END'
		covers: init-c
		since:  always
		needs:  disposable
		divergence: D1 what_is_documented 5.4.. ___ what kernels do instead
	END
}

@test "nothing is overwritten" {
	echo mine >mine
	mkdir cases/init
	cp mine cases/init/some_claim.c
	run -73 harness/new init/some_claim init-a
	[ "$output" = "new: cases/init/some_claim.c is there already" ]
	cmp mine cases/init/some_claim.c
}

@test "names that there are not, and usage" {
	run -65 harness/new inits/some_claim
	[ "$output" = "new: no statement has the area inits" ]
	run -65 harness/new init/some_claim init-x
	[ "$output" = "new: no statement has the id init-x" ]
	for name in init a/b/c init/ init/Some init/some-claim; do
		run -64 harness/new "$name"
	done
	run -64 harness/new
	[ ! -e cases/init ]
	[ "$output" = "usage: new AREA/CLAIM [STATEMENT-ID...]" ]
}

@test "lint has nothing against it but the blanks" {
	harness/new init/some_claim init-a init-b init-c
	"$top/harness/lint" --top . >out || true
	grep -q '^cases/init/some_claim.c:[0-9]*: template: ' out
	run ! grep '^cases/.*: ' <(grep -v ': template: ' out)
	# filled in:
	sed -i 's/___ *//' cases/init/some_claim.c
	"$top/harness/lint" --top . >out || true
	run ! grep '^cases/' out
}

@test "it builds, and is an error until it is written" {
	headers=${KSELFTEST_DIR:-$top/build/kselftest/6.12}
	[ -r "$headers/kselftest_harness.h" ] || skip "no kselftest headers"
	cp -r "$top"/harness/. harness
	harness/new init/some_claim init-a
	sed -i '/^needs:/d' cases/init/some_claim.c
	env -u MAKEFLAGS -u PIDNS_BUILD make -s KSELFTEST_DIR="$headers" V=1 \
		build/supervise build/cases/init/some_claim.t build/manifest.tsv
	[ -x build/cases/init/some_claim.t ]
	run -1 build/cases/init/some_claim.t
	[[ $output == *"# error: ___ this test is not written yet"* ]]
	[[ $output == *"ok 2 namespace.what_shows_that_the_check_would_notice"* ]]
}
