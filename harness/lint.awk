# SPDX-License-Identifier: GPL-2.0-only
#
# lint.awk - the rules of lint that look at text
#
# usage: awk -f lint.awk what=needs FILE what=statements FILE what=divergences FILE
#            what=manifest FILE what=source FILE ...
#
# The tables come first; - stands for a table that there is not. Prints
# FILE:LINE: RULE: MESSAGE for each finding. Runs in the C locale.
#
# Exit status: 0

# ---- Helpers ----

function found(line, rule, text) {
	print FILENAME ":" line ": " rule ": " text
}

# As found(), for a file that was read before.
function found_in(file, line, rule, text) {
	print file ":" line ": " rule ": " text
}

function trim(s) {
	gsub(/[ \t]+/, " ", s)
	sub(/^ /, "", s)
	sub(/ $/, "", s)
	return s
}

# Releases as numbers, so that they can be compared
function number(release,    part) {
	split(release, part, ".")
	return part[1] * 1000000 + part[2] * 1000 + part[3]
}

function is_release(s) {
	return s ~ /^[0-9]+\.[0-9]+(\.[0-9]+)?$/
}

# Is @token one that harness/needs.tsv lists, alone or by its kind?
function known_token(token,    kind, name) {
	if (token in tokens)
		return 1
	if (!index(token, ":"))
		return 0
	kind = name = token
	sub(/:.*/, "", kind)
	sub(/^[^:]*:/, "", name)
	if (kind == "cap" && (kind ":NAME") in tokens)
		return name ~ /^[a-z_]+$/
	if (kind == "config" && (kind ":NAME") in tokens)
		return name ~ /^[A-Z0-9_]+$/
	if (kind == "syscall" && (kind ":NAME") in tokens)
		return name ~ /^[a-z0-9_]+$/
	if (kind == "since" && (kind ":RELEASE") in tokens)
		return is_release(name)
	return 0
}

BEGIN {
	TAB = "\t"
	OLDEST = number("5.10")		# what every kernel that we boot has
	FUTURE = number("9999.0")
	MAX_CASE = 120
	MAX_LINE = 100
	# In parts, so that this file is not found by its own rules
	MACHINE = "(^|[^A-Za-z0-9_.})~-])/(home|wo" "rk)/"
	HOSTS = "(deb|security)\\.deb" "ian\\.org|registry\\.npm" "js"
	REMOVE = "\\|\\|[ \t]*(tr" "ue|:)([ \t;)`]|$)"
	SLEEP = "(^|[^A-Za-z0-9_])(u?sleep|(clock_)?nanosleep|sched_yield|pause)[ \t]*\\("
	FORK = "(^|[^A-Za-z0-9_.>])(v?fork|_Fork|clone|posix_spawnp?|system|popen|_?exit|abort|" \
		"raise)[ \t]*\\("
	type = ""
}

# ---- Tables ----

FNR == 1 { path_of[what] = FILENAME }

what == "needs" {
	split($0, column, TAB)
	if (FNR > 1)
		tokens[column[1]] = 1
	next
}

what == "statements" {
	n = split($0, column, TAB)
	if (FNR == 1) {
		if (n != 9 || column[1] != "id")
			found(1, "statements", "the first line names the nine columns")
		next
	}
	if (n != 9)
		found(FNR, "statements", n " columns, not nine")
	if (column[1] !~ /^[a-z0-9][a-z0-9-]*$/)
		found(FNR, "statements", "an id has small letters, digits and -: " column[1])
	if (column[1] in row_line)
		found(FNR, "statements", "the id " column[1] " stands in line " \
			row_line[column[1]] ", too")
	if (column[2] !~ /^[a-z0-9][a-z0-9-]*$/)
		found(FNR, "statements", "not an area: " column[2])
	for (i = 3; i <= n; i++)
		if (column[i] == "")
			found(FNR, "statements", "column " i " is empty, write -")
	if (column[7] !~ /^(yes|no)$/)
		found(FNR, "statements", "core is yes or no")
	if (column[8] !~ /^(yes|no: .+)$/)
		found(FNR, "statements", "testable is yes, or `no: WHY`")
	row_line[column[1]] = FNR
	rows[++row_count] = column[1]
	row_since[column[1]] = column[5]
	row_core[column[1]] = column[7] == "yes" && column[8] == "yes"
	area[column[2]] = 1
	next
}

what == "divergences" {
	n = split($0, column, TAB)
	if (FNR == 1) {
		columns = n
		next
	}
	if (n != columns)
		found(FNR, "divergence", n " columns, not " columns)
	if (column[1] !~ /^D[0-9]+$/)
		found(FNR, "divergence", "an id is D and a number: " column[1])
	if (column[1] in d_line)
		found(FNR, "divergence", column[1] " stands in line " \
			d_line[column[1]] ", too")
	if (!(column[2] in row_line))
		found(FNR, "divergence", column[1] " is about a statement that there is not: " \
			column[2])
	for (i = 4; i <= 5; i++)
		if (column[i] != "-" && !is_release(column[i]))
			found(FNR, "divergence", column[1] " begins and ends with a release or -")
	d_line[column[1]] = FNR
	d_row[column[1]] = column[2]
	diverging[column[2]] = 1	# the manual came before the kernels
	d_since[column[1]] = column[4] == "-" ? 0 : number(column[4])
	d_until[column[1]] = column[5] == "-" ? FUTURE : number(column[5])
	ds[++d_count] = column[1]
	next
}

what == "manifest" {
	split($0, column, TAB)
	if (column[1] != "id")
		tests_of[column[1]] = column[9] == "-" ? "" : column[9]
	next
}

# ---- Any source ----

function start_file(    base) {
	finish_file()
	path = FILENAME
	base = path
	sub(/.*\//, "", base)
	type = "data"
	if (base ~ /\.[a-z0-9]+$/) {
		type = base
		sub(/.*\./, "", type)
	}
	if (base == "Makefile")
		type = "mk"
	if ($0 ~ /^#!.*perl/)
		type = "pl"
	else if ($0 ~ /^#!.*(sh|bats)( |$)/ && type !~ /^ba(ts|sh)$/)
		type = "sh"
	source = type ~ /^(c|h|sh|bash|bats|awk|pl|pm|mk|cocci|css|js|yml)$/
	tabs = type ~ /^(c|h|sh|bash|bats|awk|js|css)$/
	script = type ~ /^(sh|pl)$/ && $0 ~ /^#!/ && path !~ /(^|\/)tests\//
	is_case = path ~ /(^|\/)cases\/[^\/]+\/[^\/]+\.c$/
	is_test = path ~ /(^|\/)tests\//
	spdx = usage = statuses = 0
	if (is_case)
		start_case()
}

function finish_file() {
	if (type == "")
		return
	if (source && !spdx)
		found_in(path, 1, "spdx", "no `SPDX-License-Identifier: GPL-2.0-only` at the top")
	if (script && !usage)
		found_in(path, 1, "script-header", "no `usage:` in the comment at the top")
	if (script && !statuses)
		found_in(path, 1, "script-header", "no `Exit status:` in the comment at the top")
	if (is_case)
		finish_case()
	type = ""
}

FNR == 1 { start_file() }

FNR <= 3 && /SPDX-License-Identifier: GPL-2\.0-only( \*\/)?$/ { spdx = 1 }
script && FNR <= 60 && /^# +usage: |^#usage: / { usage = 1 }
script && FNR <= 60 && /^#.*Exit status/ { statuses = 1 }

{
	if ($0 ~ MACHINE)
		found(FNR, "machine-path", "a path of one machine")
	if ($0 ~ HOSTS)
		found(FNR, "host-name", "a package registry by name: use the machine's own")
}

source {
	line = $0
	width = 0
	while ((i = index(line, TAB)) > 0) {
		head = substr(line, 1, i - 1)
		gsub(/[\200-\277]/, "", head)
		width += length(head)
		width += 8 - width % 8
		line = substr(line, i + 1)
	}
	gsub(/[\200-\277]/, "", line)
	width += length(line)
	if (width > MAX_LINE && type != "cocci")	# patches follow what they change
		found(FNR, "line-length", width " columns, at most " MAX_LINE)
	if ($0 ~ /[ \t]$/)
		found(FNR, "blanks", "blanks at the end of the line")
	if (tabs && !front && $0 ~ /^(        |\t* +\t)/)
		found(FNR, "blanks", "indented with blanks where tabs belong")
}

type ~ /^(sh|bash|bats|mk|yml)$/ && $0 !~ /^[ \t]*#/ {
	if (is_test ? $0 ~ "^[ \t]*(\\[|!|test |diff |cmp |grep )[^|)]*" REMOVE : $0 ~ REMOVE)
		found(FNR, "hidden-failure", "the failure of a command is thrown away")
}

# ---- C: what is code, what is comment ----

# Sets code to the line without comments and with empty strings, remark to its comments.
function take_apart(text,    c, d, i, n) {
	code = remark = ""
	n = length(text)
	i = 1
	while (i <= n) {
		if (in_comment) {
			d = index(substr(text, i), "*/")
			if (!d) {
				remark = remark substr(text, i)
				return
			}
			remark = remark substr(text, i, d - 1) " "
			in_comment = 0
			i += d + 1
			continue
		}
		c = substr(text, i, 1)
		if (c == "/" && substr(text, i + 1, 1) == "*") {
			in_comment = 1
			i += 2
			continue
		}
		if (c == "/" && substr(text, i + 1, 1) == "/") {
			remark = remark substr(text, i + 2)
			return
		}
		code = code c
		i++
		if (c == "\"" || c == "'") {
			while (i <= n && (d = substr(text, i, 1)) != c)
				i += d == "\\" ? 2 : 1
			code = code c
			i++
		}
	}
}

# The arguments that begin at the start of @text, up to the closing parenthesis, in arg[].
function arguments(text,    depth, n, i, c, word) {
	split("", arg)
	n = depth = 0
	word = ""
	for (i = 1; i <= length(text); i++) {
		c = substr(text, i, 1)
		if (c == "(" || c == "{" || c == "[")
			depth++
		if (c == ")" || c == "}" || c == "]")
			depth--
		if (depth < 0 || (c == "," && !depth)) {
			arg[++n] = trim(word)
			word = ""
			if (depth < 0)
				return n
			continue
		}
		word = word c
	}
	return 0
}

function word_of(text,    at) {
	at = match(text, /[^A-Za-z0-9_]/)
	return at ? substr(text, 1, at - 1) : text
}

type ~ /^[ch]$/ {
	if (FNR == 1)
		in_comment = 0
	take_apart($0)
	if (path ~ /(^|\/)(cases|fixtures)\//) {
		if (code ~ SLEEP || code ~ /(^|[^A-Za-z0-9_])alarm[ \t]*\([ \t]*[^0 ]/ ||
		    (code ~ /[(,][ \t]*(clock_)?nanosleep[ \t]*,/ && code !~ /TIMER_ABSTIME/))
			found(FNR, "sleep", "time orders nothing: wait for the state itself")
		if (code ~ /(^|[^A-Za-z0-9_])(poll|ppoll|epoll_wait)[ \t]*\([ \t]*(NULL|0) *,/ ||
		    code ~ /select[ \t]*\([ \t]*0 *, *(NULL|0) *, *(NULL|0) *, *(NULL|0) *,/)
			found(FNR, "sleep", "waits for nothing but time")
		if (code ~ /(EXPECT|ASSERT)_(TRUE|FALSE)[ \t]*\([ \t]*(!?[0-9]+|true|false) *\)/ ||
		    code ~ /(EXPECT|ASSERT)_[A-Z]+[ \t]*\([ \t]*[0-9]+[ \t]*,[ \t]*[0-9]+ *\)/)
			found(FNR, "trivial-check", "checks a constant")
		if (code ~ /(^|[^A-Za-z0-9_])kill[ \t]*\([ \t]*-[ \t]*1[ \t]*,/)
			found(FNR, "kill-all", "the test would signal every process of the machine")
	}
}

# ---- Cases ----

function start_case(    parts, n) {
	n = split(path, parts, "/")
	case_area = parts[n - 1]
	claim = parts[n]
	sub(/\.c$/, "", claim)
	case_id = case_area "." claim
	case_path[case_id] = path
	split("", value)
	split("", line_of)
	split("", succeeds)
	split("", test_line)
	front = front_seen = errnos = has_control = entries = 0
	key = statement = ""
	if (!(case_area in area) && row_count)
		found(1, "area", "no statement has the area " case_area)
	if (case_area !~ /^[a-z0-9][a-z0-9-]*$/ || claim !~ /^[a-z0-9_]+$/)
		found(1, "name", "a case is cases/AREA/CLAIM.c, in small letters, digits and _")
}

is_case && /^\/\*---[ \t]*$/ && !front_seen {
	front = front_seen = 1
	next
}
is_case && front && /^---\*\/[ \t]*$/ {
	front = 0
	next
}
is_case && front {
	text = $0
	if (text ~ /___/)
		found(FNR, "template", "not filled in yet")
	if (text ~ /^[a-z]+:/) {
		key = text
		sub(/:.*/, "", key)
		sub(/^[a-z]+:/, "", text)
		text = trim(text)
		entry_key[++entries] = key
		entry[entries] = text
		entry_line[entries] = FNR
		if (!(key in line_of))
			line_of[key] = FNR
	} else if (entries) {
		entry[entries] = trim(entry[entries] " " text)
	}
	next
}

is_case {
	if (tolower(remark) ~ /control/)
		has_control = 1
	if (code ~ /(^|[^A-Za-z0-9_])(TEST|TEST_SIGNAL|XFAIL_ADD)[ \t]*\(/)
		found(FNR, "test-f", "a test is TEST_F(); what fails is told in the front matter")
	if (code ~ FORK)
		found(FNR, "fork", "processes are actors: what other children find can be lost")
	if ($0 ~ /"[^"]*\/tmp(\/|")/ && code ~ /"/)
		found(FNR, "tmp-path", "a path in /tmp: another run may have it, too")
	if (match(code, /^TEST_F(_TIMEOUT)?\([ \t]*[A-Za-z0-9_]+[ \t]*,[ \t]*[A-Za-z0-9_]+/)) {
		text = substr(code, RSTART, RLENGTH)
		sub(/.*[ \t,]/, "", text)
		test_line[text] = FNR
	}
	if ($0 ~ /___/)
		found(FNR, "template", "not filled in yet")
	if (code ~ /SKIP_UNLESS\([ \t]*"/ || $0 ~ /^[ \t]*\.needs[ \t]*=[ \t]*"/) {
		text = $0
		sub(/^[^"]*"/, "", text)
		sub(/".*/, "", text)
		skip_token[FNR] = text
		skip_lines[++skips] = FNR
	}
	# Checks may go over several lines.
	if (statement == "" &&
	    code ~ /(EXPECT|ASSERT)_[A-Z]+[ \t]*\(|(^|[^A-Za-z0-9_])(must|call)[ \t]*\(/) {
		statement_line = FNR
		statement = code
	} else if (statement != "") {
		statement = statement " " code
	}
	if (statement != "" && (complete(statement) || FNR - statement_line > 10)) {
		look_at_checks(statement, statement_line)
		statement = ""
	}
}

function complete(text,    opened, closed) {
	opened = gsub(/\(/, "(", text)
	closed = gsub(/\)/, ")", text)
	return closed >= opened
}

# What has to fail (errno_line...), and which calls succeed or are made otherwise.
function look_at_checks(text, line,    macro, n, i) {
	while (match(text, /(EXPECT|ASSERT)_[A-Z]+[ \t]*\(|(must|call)[ \t]*\(/)) {
		macro = substr(text, RSTART, RLENGTH)
		sub(/[ \t]*\($/, "", macro)
		sub(/^[A-Z]*_/, "", macro)
		text = substr(text, RSTART + RLENGTH)
		n = arguments(text)
		if (!n)
			continue
		if (macro == "must" || macro == "call" || macro == "SUCCESS")
			succeeds[word_of(arg[2])] = 1
		else if (macro == "RETURNS")
			succeeds[word_of(arg[3])] = 1
		else if (macro == "ERRNO")
			negative(line, arg[1], word_of(arg[3]))
		else if (macro == "CAUGHT" && arg[1] == "0")
			negative(line, "no signal", "CAUGHT")
		else if (macro == "CAUGHT")
			succeeds["CAUGHT"] = 1
		else if (n == 2 && is_errno(arg[1]))
			negative(line, arg[1], word_of(arg[2]))
		else if (n == 2 && is_errno(arg[2]))
			negative(line, arg[2], word_of(arg[1]))
		else
			for (i = 1; i <= n; i++)
				succeeds[word_of(arg[i])] = 1
	}
}

function is_errno(s) {
	return s ~ /^-?E[A-Z][A-Z0-9]+$/
}

function negative(line, name, what) {
	errno_line[++errnos] = line
	errno_name[errnos] = name
	errno_call[errnos] = what
}

function finish_case(    i, j, k, n, list, t, w, given, declared) {
	if (FNR_of_last > MAX_CASE)
		found_in(path, FNR_of_last, "length", FNR_of_last " lines, at most " MAX_CASE)
	for (i = 1; i <= errnos; i++) {
		if (!has_control && !(errno_call[i] in succeeds))
			found_in(path, errno_line[i], "control", errno_name[i] " of " \
				errno_call[i] " has no control: does it succeed otherwise?")
	}

	# The front matter (that it is there, and its keys: front-matter.awk)
	given = declared = ""
	for (i = 1; i <= entries; i++) {
		k = entry_key[i]
		if (entry[i] == "")
			found_in(path, entry_line[i], "value", k ": is empty")
		if (k == "covers")
			look_at_covers(entry[i], entry_line[i])
		else if (k == "since")
			given = entry[i]
		else if (k == "claim" && entry[i] ~ /\.$/)
			found_in(path, entry_line[i], "value", "claim: has no full stop at the end")
		else if (k == "needs" || k == "partly")
			look_at_tokens(k, entry[i], entry_line[i])
		else if (k == "flags" && entry[i] !~ /^((serial|slow)( |$))+$/)
			found_in(path, entry_line[i], "value", "flags: serial, slow")
		else if (k == "timeout" && entry[i] !~ /^[1-9][0-9]*$/)
			found_in(path, entry_line[i], "value", "timeout: a number of seconds")
		else if (k == "fixes" && entry[i] !~ /^[0-9a-f]+ \([0-9.]+\) [^ ]/)
			found_in(path, entry_line[i], "value", "fixes: COMMIT (RELEASE) TEXT")
		else if (k == "fixes" && length(word_of(entry[i])) < 12)
			found_in(path, entry_line[i], "value", "fixes: twelve digits of the commit")
		if (k == "needs" || k == "partly")
			declared = declared " " entry[i]
	}
	if (given != "" && given != "always" && !is_release(given))
		found_in(path, line_of["since"], "value", "since: a release as 5.3, or always")
	look_at_since(given, declared)

	# Its tests
	in_manifest = case_id in tests_of
	n = split(tests_of[case_id], list, ",")
	for (i = 1; i <= n; i++) {
		t = list[i]
		sub(/\..*/, "", t)
		if (list[i] !~ /^[a-z0-9_]+(\.[a-z0-9_]+)?$/)
			found_in(path, t in test_line ? test_line[t] : 1, "name",
				"tests and variants have small letters, digits and _: " list[i])
		for (j = 1; j < i; j++)
			if (list[j] == list[i])
				found_in(path, t in test_line ? test_line[t] : 1, "duplicate-test",
					"two tests have the id " case_id "." list[i])
	}
	for (i = 1; i <= entries; i++)
		if (entry_key[i] == "divergence")
			look_at_divergence(entry[i], entry_line[i], list, n, given)

	for (i = 1; i <= skips; i++) {
		k = split(skip_token[skip_lines[i]], w, " ")
		for (j = 1; j <= k; j++)
			if (w[j] != "privilege" && !index(declared " ", " " w[j] " "))
				found_in(path, skip_lines[i], "skip-token",
					w[j] " is neither in needs: nor in partly:")
	}
	skips = 0
}

function look_at_covers(text, line,    list, n, i) {
	n = split(text, list, " ")
	for (i = 1; i <= n; i++) {
		if (!(list[i] in row_line))
			found_in(path, line, "covers", "no statement has the id " list[i])
		if (index(" " text " ", " " list[i] " ") != index_of(text, list, i))
			found_in(path, line, "covers", list[i] " stands twice")
		covered[list[i]] = 1
		covering[list[i]] = covering[list[i]] " " case_id
	}
	covers_of[case_id] = " " text " "
}

# Where the i-th word of @text begins
function index_of(text, list, i,    at, j) {
	at = 1
	for (j = 1; j < i; j++)
		at += length(list[j]) + 1
	return at
}

function look_at_tokens(k, text, line,    list, n, i) {
	n = split(text, list, " ")
	for (i = 1; i <= n; i++) {
		if (!known_token(list[i]))
			found_in(path, line, "token", k ": not in harness/needs.tsv: " list[i])
		if (list[i] == "privilege")
			found_in(path, line, "token", "privilege goes without saying")
		if (k == "needs" && list[i] ~ /^since:/)
			found_in(path, line, "token", "the release that all need stands in since:")
	}
}

# A case cannot be older than what it covers, as far as we boot kernels.
function look_at_since(given, declared,    i, list, n, release) {
	n = split(trim(covers_of[case_id]), list, " ")
	for (i = 1; i <= n; i++) {
		release = row_since[list[i]]
		if (!is_release(release) || number(release) <= OLDEST || list[i] in diverging)
			continue
		if (declared ~ / since:/)
			continue
		if (given == "always" || number(given) < number(release))
			found_in(path, line_of["since"], "since", list[i] " is there since " \
				release " only: later since:, or since:" release " in partly:")
	}
}

function look_at_divergence(text, line, list, n, given,    w, i, t, hit, low, up) {
	if (split(text, w, " ") < 4 || w[1] !~ /^D[0-9]+$/ ||
	    w[3] !~ /^([0-9]+\.[0-9]+(\.[0-9]+)?)?\.\.([0-9]+\.[0-9]+(\.[0-9]+)?)?$/) {
		found_in(path, line, "divergence", "it is ID TEST FROM..TO and what kernels do")
		return
	}
	hit = 0
	for (i = 1; i <= n; i++) {
		t = list[i]
		sub(/\..*/, "", t)
		if (list[i] == w[2] || t == w[2])
			hit = 1
	}
	if (!hit && in_manifest)
		found_in(path, line, "divergence", w[1] " is about a test that there is not: " \
			w[2])
	told[w[1]] = 1
	if (!d_count)
		return
	if (!(w[1] in d_line)) {
		found_in(path, line, "divergence", w[1] " is not in results/divergences.tsv")
		return
	}
	if (!index(covers_of[case_id], " " d_row[w[1]] " "))
		found_in(path, line, "divergence", w[1] " is about " d_row[w[1]] \
			", which the case does not cover")
	low = up = w[3]
	sub(/\.\..*/, "", low)
	sub(/.*\.\./, "", up)
	low = low == "" ? 0 : number(low)
	if (given != "always" && low < number(given))
		low = number(given)
	if (low < d_since[w[1]] || (up == "" ? FUTURE : number(up)) > d_until[w[1]])
		found_in(path, line, "divergence", w[1] " holds for other releases in " \
			"results/divergences.tsv")
}

{ FNR_of_last = FNR }

END {
	finish_file()
	for (i = 1; i <= row_count; i++)
		if (row_core[rows[i]] && !(rows[i] in covered))
			found_in(path_of["statements"], row_line[rows[i]], "uncovered-core",
				"no case covers " rows[i])
	for (i = 1; i <= d_count; i++)
		if (d_row[ds[i]] in covered && !(ds[i] in told))
			found_in(path_of["divergences"], d_line[ds[i]], "divergence",
				ds[i] " is not in the front matter of" covering[d_row[ds[i]]])
}
