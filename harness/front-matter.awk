# SPDX-License-Identifier: GPL-2.0-only
#
# front-matter.awk - sources of cases -> rows of the manifest
#
# usage: awk -f front-matter.awk [-v header=FILE] [fixtures/*.h] cases/AREA/CLAIM.c ...
#
# Prints one row per case, tab-separated; an empty field is "-":
#
#	id program covers since needs partly flags timeout tests divergences fixes claim
#
# tests is a comma-separated list of TEST or TEST.VARIANT in the order in which
# the program runs them; several divergences or fixes are separated by "|".
# Macros of the headers named before the case that declare fixtures, variants
# or tests are followed (a case that writes NAMESPACE_WITH_MEMBER has a fixture
# "namespace"). With -v header=FILE the constants that fixtures/case.h wants
# are written to FILE. `awk -f front-matter.awk -v title=1` prints the names of
# the columns.
#
# Exit status: 0, 65 when a case has no usable front matter (message on stderr).

BEGIN {
	OFS = "\t"
	status = 0
	if (title) {
		print "id", "program", "covers", "since", "needs", "partly", "flags", \
			"timeout", "tests", "divergences", "fixes", "claim"
		exit
	}
}

function complain(line, text) {
	print file ":" line ": " text >"/dev/stderr"
	status = 65
}

function trim(s) {
	gsub(/[ \t]+/, " ", s)
	sub(/^ /, "", s)
	sub(/ $/, "", s)
	return s
}

function or_dash(s) {
	return s == "" ? "-" : s
}

# ---- Macros of headers ----

# The parameters of a macro are written into its body as "\001N\002".
function define(text,    name, rest, parameters, n, i, p) {
	sub(/^#[ \t]*define[ \t]+/, "", text)
	match(text, /^[A-Za-z0-9_]+/)
	name = substr(text, 1, RLENGTH)
	rest = substr(text, RLENGTH + 1)
	if (name ~ /^(FIXTURE|TEST|EXPECT|ASSERT|CHECK)/)
		return
	n = 0
	if (rest ~ /^\(/) {
		match(rest, /\)/)
		p = substr(rest, 2, RSTART - 2)
		rest = substr(rest, RSTART + 1)
		n = split(p, parameters, /[ \t]*,[ \t]*/)
	}
	if (rest !~ /FIXTURE\(|FIXTURE_VARIANT_ADD\(|TEST_F\(|TEST_F_TIMEOUT\(/)
		return
	for (i = 1; i <= n; i++)
		rest = substitute(rest, trim(parameters[i]), "\001" i "\002")
	macro[name] = rest
}

# Replaces the word @name in @text by @by.
function substitute(text, name, by,    out, before, after) {
	out = ""
	while (name != "" && match(text, name)) {
		before = RSTART > 1 ? substr(text, RSTART - 1, 1) : " "
		after = substr(text, RSTART + RLENGTH, 1)
		if (before ~ /[A-Za-z0-9_]/ || after ~ /[A-Za-z0-9_]/)
			out = out substr(text, 1, RSTART + RLENGTH - 1)
		else
			out = out substr(text, 1, RSTART - 1) by
		text = substr(text, RSTART + RLENGTH)
	}
	return out text
}

# ---- Fixtures, variants, tests ----

function fixture(name) {
	if (!(name in known)) {
		known[name] = 1
		fixtures[++fixture_count] = name
		variant_count[name] = test_count[name] = 0
	}
}

# Finds the declarations in @text, wherever they stand in it.
function declare(text, line,    word, args, n, a) {
	while (match(text, /(FIXTURE(_VARIANT_ADD)?|TEST(_F|_F_TIMEOUT)?)[ \t]*\([^)]*\)/)) {
		word = substr(text, RSTART, RLENGTH)
		text = substr(text, RSTART + RLENGTH)
		args = word
		sub(/^[^(]*\(/, "", args)
		sub(/\)$/, "", args)
		sub(/[ \t]*\(.*/, "", word)
		n = split(args, a, /,/)
		a[1] = trim(a[1])
		a[2] = n > 1 ? trim(a[2]) : ""
		if (word == "TEST")
			complain(line, "TEST() can lose a failure: use TEST_F()")
		if (word == "FIXTURE")
			fixture(a[1])
		if (word == "FIXTURE_VARIANT_ADD") {
			fixture(a[1])
			variants[a[1], ++variant_count[a[1]]] = a[2]
		}
		if (word ~ /^TEST_F/) {
			fixture(a[1])
			tests[a[1], ++test_count[a[1]]] = a[2]
		}
	}
}

# A line of the case that begins with a known macro: what the macro declares.
function expand(line,    name, body, args, n, i, list) {
	match(line, /^[A-Za-z0-9_]+/)
	name = substr(line, 1, RLENGTH)
	if (!(name in macro))
		return
	body = macro[name]
	args = substr(line, RLENGTH + 1)
	n = 0
	if (args ~ /^\(/) {
		sub(/^\(/, "", args)
		sub(/\)[^)]*$/, "", args)
		n = split(args, list, /[ \t]*,[ \t]*/)
	}
	for (i = 1; i <= n; i++)
		while (match(body, "\001" i "\002"))
			body = substr(body, 1, RSTART - 1) trim(list[i]) \
				substr(body, RSTART + RLENGTH)
	gsub(/[ \t]*##[ \t]*/, "", body)
	declare(body, FNR)
}

# ---- Cases ----

function start_case() {
	finish_case()
	split("", value)
	split("", known)
	fixture_count = 0
	file = FILENAME
	inside = seen = 0
	key = ""
	pending = ""
	in_case = 1
}

function finish_case(    parts, n, area, claim, id, list, f, v, t, i, j, k, name) {
	if (!in_case)
		return
	in_case = 0
	n = split(file, parts, "/")
	area = parts[n - 1]
	claim = parts[n]
	sub(/\.c$/, "", claim)
	id = area "." claim
	if (n < 2 || area !~ /^[a-z0-9_-]+$/ || claim !~ /^[a-z0-9_]+$/)
		complain(1, "a case is cases/AREA/CLAIM.c, in small letters, digits and _")
	if (!seen) {
		complain(1, "no front matter between /*--- and ---*/")
		return
	}
	for (i = 1; i <= 3; i++) {
		k = substr("covers claim  since", 1 + (i - 1) * 7, 6)
		k = trim(k)
		if (value[k] == "")
			complain(1, "front matter lacks " k ":")
	}
	if (value["since"] != "always" && value["since"] !~ /^[0-9]+\.[0-9]+(\.[0-9]+)?$/)
		complain(1, "since: is a release as 5.3, or always")
	if (value["timeout"] != "" && value["timeout"] !~ /^[0-9]+$/)
		complain(1, "timeout: is a number of seconds")
	list = ""
	for (i = 1; i <= fixture_count; i++) {
		f = fixtures[i]
		for (j = 1; j <= (variant_count[f] ? variant_count[f] : 1); j++)
			for (t = 1; t <= test_count[f]; t++) {
				name = tests[f, t]
				if (variant_count[f])
					name = name "." variants[f, j]
				list = list (list == "" ? "" : ",") name
			}
	}
	if (list == "")
		complain(1, "no TEST_F()")
	if (status)
		return
	print id, "build/cases/" area "/" claim ".t", value["covers"], value["since"], \
		or_dash(value["needs"]), or_dash(value["partly"]), or_dash(value["flags"]), \
		value["timeout"] == "" ? 60 : value["timeout"], list, \
		or_dash(value["divergence"]), or_dash(value["fixes"]), value["claim"]
	if (header != "") {
		print "/* Made from " file " by harness/front-matter.awk */" >header
		print "#define CASE_ID \"" id "\"" >header
		print "#define CASE_SINCE \"" value["since"] "\"" >header
		print "#define CASE_NEEDS \"" value["needs"] "\"" >header
		print "#define CASE_PARTLY \"" value["partly"] "\"" >header
		close(header)
	}
}

FNR == 1 {
	defining = ""
	if (FILENAME ~ /\.h$/) {
		finish_case()
	} else {
		start_case()
	}
}

# Headers: definitions, joined where a backslash ends the line.
FILENAME ~ /\.h$/ {
	line = $0
	if (defining == "" && line !~ /^#[ \t]*define[ \t]/)
		next
	more = sub(/\\[ \t]*$/, "", line)
	defining = defining line
	if (!more) {
		define(defining)
		defining = ""
	}
	next
}

!seen && /^\/\*---[ \t]*$/ {
	seen = inside = 1
	next
}

inside && /^---\*\/[ \t]*$/ {
	inside = 0
	next
}

inside {
	line = $0
	gsub(/\t/, " ", line)
	gsub(/["\\]/, "'", line)
	if (line ~ /^[a-z]+:/) {
		key = line
		sub(/:.*/, "", key)
		sub(/^[a-z]+:/, "", line)
		line = trim(line)
		if (key !~ /^(covers|claim|since|needs|partly|flags|timeout|fixes|divergence)$/)
			complain(FNR, "unknown key " key ":")
		if (value[key] != "") {
			if (key != "fixes" && key != "divergence")
				complain(FNR, key ": stands twice")
			value[key] = value[key] "|" line
		} else {
			value[key] = line
		}
	} else if (line ~ /^ / && key != "") {
		value[key] = trim(value[key] " " line)
	} else {
		complain(FNR, "neither `key: value` nor a continuation line")
	}
	next
}

# Code: declarations begin a line; one that is not closed goes on in the next.
{
	line = pending != "" ? pending " " trim($0) : $0
	pending = ""
	if (line ~ /^(FIXTURE|FIXTURE_VARIANT_ADD|TEST_F|TEST_F_TIMEOUT|TEST)[ \t]*\(/) {
		if (line ~ /\)/)
			declare(substr(line, 1, index(line, ")")), FNR)
		else
			pending = line
	} else if (line ~ /^[A-Z][A-Z0-9_]*/) {
		expand(line)
	}
}

END {
	if (!title)
		finish_case()
	exit status
}
