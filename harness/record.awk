# SPDX-License-Identifier: GPL-2.0-only
#
# record.awk - a record as a table
#
# usage: awk -f record.awk RECORD
#
# Prints, with tabs between:
#
#	head KEY VALUE		a line of the header
#	test ID STATE REASON	a result, in the order of the record
#
# STATE is pass, fail, error, miss, skip, todo-fail or todo-pass. REASON is what
# a skip lacks, how kernels diverge, or why the verdict is bad ("-": not told).
# A number after "ok" (records of prove) does no harm.
#
# Exit status: 0, 65 not a whole record (message on stderr).

BEGIN {
	OFS = "\t"
	id = ""
}

function wrong(text) {
	print FILENAME ":" NR ": " text >"/dev/stderr"
	failed = 1
	exit 65
}

function flush() {
	if (id != "")
		print "test", id, state, reason == "" ? "-" : reason
	id = ""
}

{
	sub(/\r$/, "")
	gsub(/\t/, " ")
}

/^Bail out!/ { wrong("the run was given up: " $0) }

/^(not )?ok / {
	flush()
	state = $1 == "ok" ? "pass" : "fail"
	line = $0
	sub(/^(not )?ok ([0-9]+ )?(- )?/, "", line)
	directive = reason = ""
	if (match(line, / # /)) {
		directive = substr(line, RSTART + 3)
		line = substr(line, 1, RSTART - 1)
	}
	if (line !~ /^[a-z0-9_-]+\.[a-z0-9_.-]+$/)
		wrong("not a result of this suite: " $0)
	id = line
	if (id in seen)
		wrong("two results for " id)
	seen[id] = 1
	count++
	if (directive ~ /^SKIP/)
		state = "skip"
	if (directive ~ /^TODO/)
		state = state == "pass" ? "todo-pass" : "todo-fail"
	if (state == "skip" || directive ~ /^TODO/) {
		reason = directive
		sub(/^[A-Z]+ */, "", reason)
	}
	next
}

# The reason of a bad verdict stands first after its line.
state == "fail" && reason == "" && /^# (fail|error|miss): / {
	state = substr($2, 1, length($2) - 1)
	reason = $0
	sub(/^# [a-z]+: */, "", reason)
	next
}

/^1\.\.[0-9]+/ {
	flush()
	if (plan != "")
		wrong("two plans")
	plan = substr($1, 4) + 0
	next
}

!count && plan == "" && /^# [a-z][a-z0-9-]*: / {
	key = $2
	value = $0
	sub(/^# [a-z0-9-]+: */, "", value)
	print "head", substr(key, 1, length(key) - 1), value
}

END {
	flush()
	if (failed)
		exit 65
	if (plan == "")
		wrong(NR ? "the record is cut off: it has no plan" : "the record is empty")
	if (plan != count + 0)
		wrong("the plan says " plan ", but there are " count + 0 " results")
}
