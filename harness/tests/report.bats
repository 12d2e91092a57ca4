#!/usr/bin/env bats
# SPDX-License-Identifier: GPL-2.0-only
#
# report: the page's structure, what its cells say, and its filters in a browser.

bats_require_minimum_version 1.5.0

setup() {
	top=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
	cd "$BATS_TEST_TMPDIR" || exit
	unset PIDNS_BUILD
	mkdir -p cases harness/lib build results/reference
	cp "$top/harness/report" harness
	cp "$top"/harness/lib/report.* harness/lib
	{
		printf '%s\t' id area statement source since needs core testable
		echo peers
		printf 'init-a\tinit\tInit is <one> & only.\tman(7)\t3.0\tuserns\t'
		printf 'yes\tyes\t-\n'
		printf 'init-b\tinit\tInit is two.\tman(7)\t3.0\t-\tyes\tyes\t-\n'
		printf 'init-c\tinit\tInit is three.\tman(7)\t3.0\t-\tno\tno: it hides\t-\n'
		printf 'scm-a\tscm\tMessages.\tman(7)\t3.0\t-\tno\tyes\t-\n'
		printf 'scm-b\tscm\tNobody looks.\tman(7)\t3.0\t-\tno\tyes\t-\n'
	} >cases/statements.tsv
	{
		printf 'id\tprogram\tcovers\tsince\tneeds\tpartly\tflags\ttimeout\ttests\t'
		printf 'divergences\tfixes\tclaim\n'
		printf 'init.one\tp.t\tinit-a init-b\talways\t-\t-\t-\t60\t'
		printf 'first,second.x,second.y\tD1 first ..6.1 kernels differ\t'
		printf '0123456789ab (6.2) a repair\tthe claim\n'
		printf 'scm.one\tp.t\tscm-a\talways\t-\t-\t-\t60\tonly\t-\t-\tmessages\n'
	} >build/manifest.tsv
	{
		printf 'id\trow\tdocumented\tsince\tuntil\t5.10\t6.1\t6.2\tnote\n'
		printf 'D1\tinit-a\tit is so\t-\t6.1\tis not\t=\tit is\tbecause\n'
		printf 'D2\tscm-b\tit is so\t5.3\t-\t-\tis not\t=\t-\n'
	} >results/divergences.tsv
	record debian-6.1 6.1.0-9 'not ok - init.one.first # TODO D1 kernels differ' \
		'# fail: is 0' 'ok - init.one.second.x' 'ok - init.one.second.y # SKIP cap:kill' \
		'ok - scm.one.only'
	record debian-6.12 6.12.4 'ok - init.one.first' 'ok - init.one.second.x' \
		'ok - init.one.second.y' 'not ok - scm.one.only' '# miss: it <hung>' '# more'
	record gvisor-2024 4.4.0 'not ok - init.one.first' '# fail: is 7' 'ok - init.one.second.x' \
		'not ok - init.one.second.y' '# error: no memory' 'ok - scm.one.only'
	sed -i 's/target: here/target: gvisor/' results/reference/gvisor-2024.tap
}

# record NAME RELEASE LINE...
record() {
	local file=results/reference/$1.tap n=0 line
	printf 'TAP version 13\n# release: %s\n# target: here\n# date: 2026-01-02T03:04:05Z\n' \
		"$2" >"$file"
	shift 2
	for line; do
		printf '%s\n' "$line" >>"$file"
		[[ $line == '#'* ]] || n=$((n + 1))
	done
	echo "1..$n" >>"$file"
}

# page [RECORD...] - the report in page.html
page() {
	harness/report "$@" >page.html
}

# row ID - the line of a statement or divergence
row() {
	grep "^<tr id=\"$1\"" page.html
}

# cells ID - verdicts of its cells
cells() {
	row "$1" | grep -o '<td class=[^ >]*' | sed 's/.*=//' | tr '\n' ' '
}

@test "differences of a kernel that is no Linux" {
	page
	run -1 grep 'href="#differences"' page.html
	{
		printf 'id\ttarget\ttests\treason\twhat\tevidence\n'
		printf 'G1\tgvisor*\t*\tis [0-9]\tit counts\tseven\n'
		printf 'G2\tgvisor\tscm.*\t\tit has no messages\tnone\n'
	} >results/differences.tsv
	page
	grep -q 'href="#differences"' page.html
	row init-a | grep -q '<a href="#G1">G1</a>: it counts'
	row G1 | grep -q 'it counts<p>seven</p>'
	grep -A 1 '^<tr id="G1"' page.html | grep -q '<td class=fail>1<'
	grep -A 1 '^<tr id="G2"' page.html | grep -q '<td class=absent>0<'
	grep -q 'no explanation</th><td class=fail>1<' page.html
}

@test "each statement has a row, each kernel a column, by release and others last" {
	page
	[ "$(grep -c '^<tr id="[a-z]' page.html)" -eq 5 ]
	[ "$(grep '^<thead>.*documented' page.html | grep -o '<th scope=col' | wc -l)" -eq 4 ]
	grep '^<thead>.*statement' page.html |
		grep -q '6\.1 <small>debian.*6\.12 <small>debian.*2024 <small>gvisor'
}

@test "a cell has the verdict that counts most; a divergence concerns its statement only" {
	page
	[ "$(cells init-a)" = "diverges pass fail " ]
	[ "$(cells init-b)" = "pass pass error " ]
	[ "$(cells scm-a)" = "pass miss pass " ]
	[ "$(cells D1)" = "diverges pass fail " ]
}

@test "a cell says why, and which tests" {
	page
	row init-a | grep -q 'D1 kernels differ: is 0'
	row init-a | grep -q 'init\.one\.second\.y</dt><dd>no memory'
	row init-b | grep -q '<td class=pass>.*pass, in part.*cap:kill'
	row scm-a | grep -q '<summary title="miss: it &lt;hung&gt;">'
}

@test "a verdict is never told by colour alone" {
	page
	run ! grep -E '<td class=[a-z]+[^>]*></td>' page.html
	[ "$(grep -o '<td class=[a-z]*[^>]*>.*' page.html | grep -c '<i>')" -gt 0 ]
	row scm-a | grep -q '✓<i>pass</i>'
}

@test "what is not covered, what cannot be tested" {
	page
	row scm-b | grep -q 'uncovered" colspan=3>no case yet'
	row init-c | grep -q 'untestable" colspan=3>cannot be tested: it hides'
	row D2 | grep -q 'colspan=3>no case yet'
	grep -q '<small>3 statements, 2 covered' page.html
	grep -q '5 documented statements, 3 of them checked by 2 cases with 4 tests' page.html
}

@test "a divergence has its evidence by release" {
	page
	row D1 | grep -q 'Kernels differ: up to 6\.1\.'
	row D1 | grep -q '<dt>5\.10 to 6\.1</dt><dd>is not</dd><dt>6\.2</dt><dd>it is</dd>'
	row D1 | grep -q '<dt>note</dt><dd>because</dd>'
	row D1 | grep -q '<a href="#init-a">'
	row init-a | grep -q '<a href="#D1">D1</a>'
}

@test "the summary counts statements per kernel" {
	page
	line=$(grep -A3 '<tr><th scope=row>debian-6.12' page.html | tr -d '\n')
	[[ $line == *6.12.4*'here, 2026-01-02'*'class="number miss">1<'*'class="number pass">2<'* ]]
	[[ $line == *'aria-label="1 miss, 2 pass"'* ]]
}

@test "texts are escaped" {
	page
	row init-a | grep -q 'Init is &lt;one&gt; &amp; only\.'
	run ! grep '<hung>' page.html
}

@test "tags are balanced, ids are there once, links lead somewhere" {
	page
	perl -CSD -0777 -e '
		my $page = <>;
		$page =~ s/<(style|script)>.*?<\/\1>//gs;
		my (@open, %id);
		while ($page =~ /<(\/?)([a-z0-9]+)((?:[^>"]|"[^"]*")*)>/g) {
			my ($end, $tag, $rest) = ($1, $2, $3);
			$id{$1}++ if !$end && $rest =~ / id="?([^ ">]+)/;
			next if $tag =~ /^(meta|br|input)$/;
			if (!$end) { push @open, $tag; next }
			next if $tag eq "option";
			pop @open while @open && $open[-1] eq "option";
			my $last = pop @open;
			die "</$tag> closes <$last>\n" if $last ne $tag;
		}
		die "open: @open\n" if @open;
		$id{$_} == 1 or die "id $_ $id{$_} times\n" for keys %id;
		$id{$1} or die "no $1\n" while $page =~ /href="#([^"]*)"/g;
	' page.html
}

@test "the page needs nothing else" {
	page
	run ! grep -iE '(src|href)="?(https?:)?//|<link|@import|url\(' page.html
}

@test "the same records make the same page, in any order" {
	page
	cp page.html first.html
	page results/reference/gvisor-2024.tap results/reference/debian-6.1.tap \
		results/reference/debian-6.12.tap
	cmp page.html first.html
}

@test "one record, one without header or diagnostics, one with a divergence that passes" {
	page results/reference/debian-6.1.tap
	[ "$(cells init-a)" = "diverges " ]
	printf 'not ok - init.one.first\nok - scm.one.only # TODO D9 x\n1..2\n' >bare.tap
	page bare.tap
	[ "$(cells init-a)" = "fail " ]
	[ "$(cells init-b)" = "absent " ]
	[ "$(cells scm-a)" = "conforms " ]
}

@test "bad input: a message and a status of its own" {
	run -64 harness/report --nonsense
	run -66 harness/report gone.tap
	[ "$output" = "report: cannot read gone.tap" ]
	printf 'ok - a.b.c\n' >cut.tap
	run -65 harness/report cut.tap
	[[ $output == *"cut off: it has no plan" ]]
	printf 'ok - a.b.c\n1..3\n' >short.tap
	run -65 harness/report short.tap
	[[ $output == *"the plan says 3, but there are 1 results" ]]
	printf 'ok - a.b.c\nok - a.b.c\n1..2\n' >twice.tap
	run -65 harness/report twice.tap
	printf 'ok - a.b.c\nBail out! no disk\n' >bail.tap
	run -65 harness/report bail.tap
	[[ $output == *"given up: no disk" ]]
	mkdir other
	cp results/reference/debian-6.1.tap other
	run -64 harness/report results/reference/debian-6.1.tap other/debian-6.1.tap
	rm -r results/reference
	run -66 harness/report
	rm build/manifest.tsv
	run -69 harness/report other/debian-6.1.tap
}

# browse FRAGMENT - the page in a browser, after its scripts ran
browse() {
	timeout 60 chromium --headless --no-sandbox --disable-gpu --no-first-run \
		--disable-background-networking --disable-component-update --disable-sync \
		--user-data-dir="$BATS_TEST_TMPDIR/profile" --virtual-time-budget=3000 \
		--dump-dom "file://$PWD/page.html#$1" 2>/dev/null
}

@test "filters, in a browser" {
	command -v chromium >/dev/null || skip "no chromium (ci/install-deps report)"
	page
	# A script at the end of the page says what is shown then.
	cat >script <<-'END'
		<script>document.title = [...document.querySelectorAll("#matrix tr[id]")]
		.filter((row) => !row.hidden).map((row) => row.id).join(" ");</script>
	END
	sed -i '/<\/script>/r script' page.html
	while read -r fragment expected; do
		fragment=${fragment#-}
		browse "$fragment" >dom </dev/null
		shown=$(sed -n 's|.*<title>\(.*\)</title>.*|\1|p' dom)
		echo "$fragment: $shown"
		[ "$shown" = "$expected" ]
		run ! grep '<form hidden' dom
	done <<-'END'
		- init-a init-b init-c scm-a scm-b
		area=scm scm-a scm-b
		verdict=miss scm-a
		verdict=changes init-a init-b scm-a
		verdict=uncovered scm-b
		core=true init-a init-b
		text=THREE%20init init-c
		area=init&text=memory init-a init-b
		verdict=skip
	END
}
