# SPDX-License-Identifier: GPL-2.0-only
#
# explain.awk - the text of explain
#
# usage: awk -F '\t' -v kind=KIND -v id=ID -v only=TEST -v manifest=FILE
#            -v statements=FILE -v divergences=FILE -v differences=FILE
#            -f differences.awk -f explain.awk <RECORDS
#
# KIND is case, statement, divergence or difference; RECORDS are tables of
# record.awk, with the name of the record before each line. A line `drawing
# CASE` stands where the drawing belongs.
#
# Exit status: 0

BEGIN {
	WIDTH = 78
	TAB = "\t"
	while ((getline line <statements) > 0) {
		split(line, c, TAB)
		sentence[c[1]] = c[3]
		where[c[1]] = c[4]
		arrived[c[1]] = c[5]
		wants[c[1]] = c[6]
		core[c[1]] = c[7]
		testable[c[1]] = c[8]
	}
	while ((getline line <manifest) > 0) {
		split(line, c, TAB)
		cases[++case_count] = c[1]
		covers[c[1]] = c[3]
		since[c[1]] = c[4]
		needs[c[1]] = c[5]
		partly[c[1]] = c[6]
		tests[c[1]] = c[9]
		diverges[c[1]] = c[10]
		fixes[c[1]] = c[11]
		claim[c[1]] = c[12]
	}
	while ((getline line <divergences) > 0) {
		n = split(line, c, TAB)
		if (c[1] == "id") {
			columns = n
			for (i = 1; i <= n; i++)
				heading[i] = c[i]
			continue
		}
		ds[++d_count] = c[1]
		for (i = 1; i <= n; i++)
			d[c[1], i] = c[i]
	}
	read_differences(differences)
}

# The records: what each test gave, by kernel
NF {
	if (!($1 in known)) {
		known[$1] = 1
		records[++record_count] = $1
	}
	if ($2 == "head" && $3 == "release")
		release[$1] = $4
	if ($2 == "head" && $3 == "target")
		target[$1] = $4
	if ($2 == "test") {
		state[$1, $3] = $4
		reason[$1, $3] = $5 == "-" ? "" : $5
		ids[$1, ++test_count[$1]] = $3
	}
}

# Prints @text broken into lines, each after @indent blanks.
function wrap(indent, text,    word, n, i, line, margin) {
	margin = sprintf("%" indent "s", "")
	n = split(text, word, " ")
	line = ""
	for (i = 1; i <= n; i++) {
		if (line != "" && length(line) + length(word[i]) + indent + 1 > WIDTH) {
			print margin line
			line = ""
		}
		line = line (line == "" ? "" : " ") word[i]
	}
	if (line != "")
		print margin line
}

function title(text) {
	print ""
	print text
}

function statement(row, indent) {
	wrap(indent, sentence[row])
	wrap(indent, "Documented in " where[row] ". Since " arrived[row] "." \
		(wants[row] == "-" ? "" : " Needs " wants[row] ".") \
		(core[row] == "yes" ? " Core." : ""))
}

function divergence(name, indent,    i, j, span, from, to) {
	from = d[name, 4]
	to = d[name, 5]
	if (from == "-" && to == "-")
		span = "all releases"
	else if (to == "-")
		span = from " and newer"
	else if (from == "-")
		span = "up to " to
	else
		span = from " to " to
	wrap(indent, "Documented: " d[name, 3] ".")
	wrap(indent, "Kernels differ: " span ".")
	# = is: as in the column before
	for (i = 6; i <= columns; i++) {
		if (heading[i] == "note" || d[name, i] == "-" || d[name, i] == "=")
			continue
		for (j = i; j < columns && d[name, j + 1] == "="; j++)
			;
		wrap(indent, heading[i] (j > i ? " to " heading[j] : "") ": " d[name, i])
	}
	for (i = 6; i <= columns; i++)
		if (heading[i] == "note" && d[name, i] != "-")
			wrap(indent, "Note: " d[name, i] ".")
}

# The tests of a case that match @pattern ("" for all)
function matches(test, pattern) {
	return pattern == "" || test == pattern || index(test, pattern ".") == 1
}

# The difference that explains a test of record @k that is not ok, or "".
function why(k, test) {
	return state_of(k, test) !~ /^(fail|error|miss)$/ ? "" : \
		difference(target[k], test, reason[k, test])
}

# What each kernel did
function kernels(name, pattern,    r, k, list, n, i, s, count, order, m, text, j, bad, found, g) {
	n = split(tests[name], list, ",")
	m = split("pass todo-pass todo-fail skip fail error miss", order, " ")
	for (r = 1; r <= record_count; r++) {
		k = records[r]
		split("", count)
		bad = found = 0
		for (i = 1; i <= n; i++) {
			if (!matches(list[i], pattern) || !((k, name "." list[i]) in state))
				continue
			s = state[k, name "." list[i]]
			count[s]++
			found = 1
		}
		text = ""
		for (j = 1; j <= m; j++)
			if (order[j] in count)
				text = text (text == "" ? "" : ", ") count[order[j]] " " order[j]
		printf "    %-18s %-26s %s\n", k, release[k], found ? text : "not in the record"
		for (i = 1; i <= n; i++) {
			s = state_of(k, name "." list[i])
			if (matches(list[i], pattern) && s != "pass" && s != "")
				wrap(8, s " " list[i] (reason[k, name "." list[i]] == "" ? "" : \
					": " reason[k, name "." list[i]]))
			g = why(k, name "." list[i])
			if (matches(list[i], pattern) && g != "")
				wrap(12, g ": " g_what[g])
		}
	}
	if (!record_count)
		print "    no records yet"
}

function state_of(k, test) {
	return (k, test) in state ? state[k, test] : ""
}

function explain_case(name, pattern,    n, list, i, w) {
	print name (pattern == "" ? "" : "." pattern)
	wrap(4, claim[name])
	print "drawing " name
	n = split(covers[name], list, " ")
	title(n == 1 ? "Statement" : "Statements")
	for (i = 1; i <= n; i++) {
		print "    " list[i]
		statement(list[i], 8)
	}
	title("Tests")
	n = split(tests[name], list, ",")
	for (i = 1; i <= n; i++)
		if (matches(list[i], pattern))
			print "    " list[i]
	title("Needs")
	wrap(4, "release: " since[name])
	if (needs[name] != "-")
		wrap(4, "all tests: " needs[name])
	if (partly[name] != "-")
		wrap(4, "some tests: " partly[name])
	if (fixes[name] != "-") {
		title("Repaired by")
		n = split(fixes[name], list, "|")
		for (i = 1; i <= n; i++)
			wrap(4, list[i])
	}
	n = split(diverges[name], list, "|")
	for (i = 1; i <= n; i++) {
		split(list[i], w, " ")
		if (list[i] == "-" || (pattern != "" && !matches(pattern, w[2]) && w[2] != pattern))
			continue
		title("Divergence " w[1] " (test " w[2] ")")
		divergence(w[1], 4)
	}
	title("Kernels")
	kernels(name, pattern)
	print ""
	print "Run it: harness/run " name (pattern == "" ? "" : "." pattern)
}

function explain_statement(row,    i, any) {
	print row
	statement(row, 4)
	for (i = 1; i <= d_count; i++)
		if (d[ds[i], 2] == row) {
			title("Divergence " ds[i])
			divergence(ds[i], 4)
		}
	for (i = 1; i <= case_count; i++) {
		if (!index(" " covers[cases[i]] " ", " " row " "))
			continue
		any = 1
		title("Case " cases[i])
		wrap(4, claim[cases[i]])
		print "drawing " cases[i]
		print ""
		kernels(cases[i], "")
	}
	if (!any) {
		print ""
		print testable[row] == "yes" ? "No case covers it." : "It cannot be tested: " \
			substr(testable[row], 5) "."
	}
}

function explain_divergence(name,    i, j, n, list, w, any) {
	print name
	divergence(name, 4)
	title("Statement " d[name, 2])
	statement(d[name, 2], 4)
	for (i = 1; i <= case_count; i++) {
		n = split(diverges[cases[i]], list, "|")
		for (j = 1; j <= n; j++) {
			split(list[j], w, " ")
			if (w[1] != name)
				continue
			any = 1
			title("Test " cases[i] "." w[2])
			wrap(4, claim[cases[i]])
			print "drawing " cases[i]
			print ""
			kernels(cases[i], w[2])
		}
	}
	if (!any) {
		print ""
		print "No case has it."
	}
}

function explain_difference(name,    r, k, i, found) {
	print name
	wrap(4, g_what[name] ".")
	wrap(4, "Seen: " g_evidence[name] ".")
	for (r = 1; r <= record_count; r++) {
		k = records[r]
		found = 0
		for (i = 1; i <= test_count[k]; i++) {
			if (why(k, ids[k, i]) != name)
				continue
			if (!found++)
				title(k)
			wrap(4, state[k, ids[k, i]] " " ids[k, i])
		}
	}
}

# What is not ok in a record and has no explanation; the exit status says so.
function unexplained(    r, k, i) {
	for (r = 1; r <= record_count; r++) {
		k = records[r]
		for (i = 1; i <= test_count[k]; i++) {
			if (state[k, ids[k, i]] !~ /^(fail|error|miss)$/ || why(k, ids[k, i]) != "")
				continue
			print k ": " state[k, ids[k, i]] " " ids[k, i] ": " reason[k, ids[k, i]]
			status = 1
		}
	}
	exit status
}

END {
	if (kind == "unexplained")
		unexplained()
	if (kind == "difference")
		explain_difference(id)
	if (kind == "case")
		explain_case(id, only)
	if (kind == "statement")
		explain_statement(id)
	if (kind == "divergence")
		explain_divergence(id)
}
