#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# Mutants: what their files must have, and what ci/mutation says when a patch
# does not fit. No kernel is built here (make mutation-smoke does that): the
# source is one small file.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	export MUTANTS=$BATS_TEST_TMPDIR/mutants MUTATION_DIR=$BATS_TEST_TMPDIR/work SOURCE=7.3
	unset ONLY FULL INSTALLED
	source=$MUTATION_DIR/7.3/src
	mkdir -p "$MUTANTS" "$source/kernel"
	cp "$top"/ci/mutants/macros.h "$top"/ci/mutants/pidns_mutant.[ch] "$MUTANTS"
	printf 'kernelversion:\n\t@echo 7.3.4\n' >"$source/Makefile"
	mkdir -p "$source/include/linux"
	: >"$source/kernel/Makefile"
	printf 'int number(int a)\n{\n\treturn own(a);\n}\n' >"$source/kernel/number.c"
}

# mutant NAME FROM TO [HEADER] - a semantic patch that replaces an expression
mutant() {
	cat >"$MUTANTS/$1.cocci" <<-END
		// SPDX-License-Identifier: GPL-2.0-only
		// breaks: some-statement
		// how: it may happen
		// files: kernel/number.c
		${4:-}
		@@
		expression E;
		@@
		-$2(E)
		+(mutant($1) ? $3(E) : $2(E))
	END
}

needs_spatch() {
	command -v spatch >/dev/null || skip "no spatch (ci/install-deps mutation)"
}

@test "a mutant is one guarded place in the source" {
	needs_spatch
	mutant wrong own other
	run -0 "$top/ci/mutation" patch
	grep -q 'return (mutant(wrong) ? other(a) : own(a));' \
		"$MUTATION_DIR/7.3/tree/kernel/number.c"
	grep -qx 'MUTANT(wrong)' "$MUTATION_DIR/7.3/tree/kernel/pidns_mutant_list.h"
	grep -q 'return own(a);' "$source/kernel/number.c"
}

@test "an anchor that is not there: 65, and which" {
	needs_spatch
	mutant wrong nowhere other
	run -65 "$top/ci/mutation" patch
	[[ $output == *'wrong: its anchor is not in kernel/number.c'* ]]
}

@test "more places than the mutant says: 65" {
	needs_spatch
	mutant wrong own other
	printf 'int two(int a)\n{\n\treturn own(a);\n}\n' >>"$source/kernel/number.c"
	run -65 "$top/ci/mutation" patch
	[[ $output == *'wrong: 1 guards wanted, 2 inserted'* ]]
	mutant wrong own other '// guards: 2'
	run -0 "$top/ci/mutation" patch
}

@test "a mutant that is added is applied on top, a changed one from the start" {
	needs_spatch
	mutant wrong own other
	run -0 "$top/ci/mutation" patch
	mutant also own third
	run -0 "$top/ci/mutation" patch
	[ "$(grep -c 'mutant(' "$MUTATION_DIR/7.3/tree/kernel/number.c")" = 1 ]
	grep -q 'mutant(also)' "$MUTATION_DIR/7.3/tree/kernel/number.c"
	mutant wrong own fourth
	run -0 "$top/ci/mutation" patch
	run ! grep -q 'other' "$MUTATION_DIR/7.3/tree/kernel/number.c"
	rm "$MUTANTS/also.cocci"
	run -0 "$top/ci/mutation" patch
	run ! grep -q 'also\|other' "$MUTATION_DIR/7.3/tree/kernel/number.c"
}

@test "mutants of other releases and those not asked for are left out" {
	mutant new own other '// source: 7.4..'
	mutant old own other '// source: 6.12..6.18'
	mutant wrong own other '// source: 6.12..'
	mutant second own other
	[ "$("$top/ci/mutation" list | cut -f 1 | tr '\n' ' ')" = "second wrong " ]
	[ "$(SOURCE=6.12 "$top/ci/mutation" list | cut -f 1 | tr '\n' ' ')" = "old second wrong " ]
	[ "$(ONLY="wrong new" "$top/ci/mutation" list | cut -f 1)" = wrong ]
}

@test "no mutants, and an option that there is not" {
	run -4 "$top/ci/mutation" patch
	run -64 "$top/ci/mutation" --what
	run -64 "$top/ci/mutation" show
}

@test "every mutant says what it breaks, and how a kernel may come to do it" {
	cd "$top"
	bad=
	for file in ci/mutants/*.cocci; do
		name=$(basename "$file" .cocci)
		for key in breaks how files; do
			grep -q "^// $key: ." "$file" || bad="$bad $name:$key"
		done
		grep -q "mutant($name)" "$file" || bad="$bad $name:guard"
		while read -r id; do
			cut -f 1 cases/statements.tsv | grep -qx -- "$id" || bad="$bad $name:$id"
		done < <(sed -n 's|^// breaks: *||p' "$file" | tr -s ' ' '\n')
	done
	echo "$bad"
	[ -z "$bad" ]
}

@test "every statement of the core has a mutant" {
	cd "$top"
	sed -n 's|^// breaks: *||p' ci/mutants/*.cocci | tr ' ' '\n' | sort -u \
		>"$BATS_TEST_TMPDIR/broken"
	awk -F '\t' '$7 == "yes" && $8 == "yes" { print $1 }' cases/statements.tsv | sort |
		comm -23 - "$BATS_TEST_TMPDIR/broken" >"$BATS_TEST_TMPDIR/whole"
	cat "$BATS_TEST_TMPDIR/whole"
	[ ! -s "$BATS_TEST_TMPDIR/whole" ]
}

@test "what cannot be proven is a test that there is, with a reason" {
	cd "$top"
	[ -e ci/mutants/unproven.tsv ] || skip "no list"
	awk -F '\t' '
		FILENAME == ARGV[1] {
			n = split($9, test, ",")
			for (i = 1; i <= n; i++)
				known[$1 "." test[i]] = 1
			next
		}
		/^#/ { next }
		!($1 in known) || $2 == "" { print FILENAME ": " $1; bad = 1 }
		END { exit bad }' "${PIDNS_BUILD:-build}/manifest.tsv" ci/mutants/unproven.tsv
}
