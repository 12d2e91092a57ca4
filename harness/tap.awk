# SPDX-License-Identifier: GPL-2.0-only
#
# tap.awk - manifest + transcript -> verdicts. The only place that maps
# statuses: what a program prints, how it ended and what it left behind
# become pass, fail, skip, error or miss here and nowhere else.
#
# usage: awk -f tap.awk [-v mode=case] [-v strict=0] [-v only="ID ..."]
#            what=manifest FILE ... what=transcript FILE ...
#
# mode=record (default): one flat TAP document with the facts as header; result
#     lines have no numbers, the plan stands at the end.
# mode=case: for prove: plan first, numbers, a program that skips is 1..0.
# strict=0: any reason to skip is accepted. only: report no other tests.
#
# A result line that is not as it should be is followed by its reason, one of
#     # fail: ...   the kernel does not do what is documented, or a skip that
#                   the facts about this machine do not justify
#     # error: ...  the set-up broke, or the program is not to be believed
#     # miss: ...   planned, but there is no result
# and by the other diagnostics of the test.
#
# Besides the lines that supervise prints a transcript may hold `fact KEY
# VALUE`, `plan PROGRAM [TEST,...]` (what was going to run: a program without a
# `case` line is a miss) and `note TEXT` (added to the misses of the case).
#
# Exit status: 0 as expected, 1 not, 4 nothing applicable, 65 no results.

BEGIN {
	if (mode == "")
		mode = "record"
	if (strict == "")
		strict = 1
	n = split(only, list, " ")
	for (i = 1; i <= n; i++)
		wanted[list[i]] = 1
	only_some = n > 0
	header_printed = in_case = 0
	bad = skipped = printed = 0
	what = "transcript"
}

# ---- Helpers ----

# Compares releases by the components that @b has: -1, 0, 1 for a before, in, after b.
function compare(a, b,    x, y, n, i) {
	sub(/[^0-9.].*/, "", a)
	n = split(b, y, ".")
	split(a, x, ".")
	for (i = 1; i <= n; i++) {
		if (x[i] + 0 < y[i] + 0)
			return -1
		if (x[i] + 0 > y[i] + 0)
			return 1
	}
	return 0
}

# Is @word one of the blank-separated @words?
function among(word, words) {
	return index(" " words " ", " " word " ") > 0
}

function id_of(program,    parts, n) {
	n = split(program, parts, "/")
	sub(/\.t$/, "", parts[n])
	return parts[n - 1] "." parts[n]
}

# Bit @bit of the hexadecimal number @hex.
function has_bit(hex, bit,    digit, i) {
	digit = substr(hex, length(hex) - int(bit / 4), 1)
	digit = digit == "" ? 0 : index("0123456789abcdef", tolower(digit)) - 1
	for (i = bit % 4; i > 0; i--)
		digit = int(digit / 2)
	return digit % 2 == 1
}

function capability(name,    names, n, i) {
	n = split("chown dac_override dac_read_search fowner fsetid kill setgid setuid " \
		"setpcap linux_immutable net_bind_service net_broadcast net_admin net_raw " \
		"ipc_lock ipc_owner sys_module sys_rawio sys_chroot sys_ptrace sys_pacct " \
		"sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod " \
		"lease audit_write audit_control setfcap mac_override mac_admin syslog " \
		"wake_alarm block_suspend audit_read perfmon bpf checkpoint_restore", names, " ")
	for (i = 1; i <= n; i++)
		if (names[i] == name)
			return i - 1
	return -1
}

# The release that brought system call @name ("" when that is not known here).
function arrival(name) {
	if (name == "clone3" || name == "pidfd_open")
		return "5.3"
	if (name == "pidfd_send_signal")
		return "5.1"
	if (name == "pidfd_getfd" || name == "openat2")
		return "5.6"
	if (name == "process_madvise")
		return "5.10"
	if (name == "fsopen")
		return "5.2"
	return ""
}

# ---- Is a skip justified? ----

# "" when token @t is known to be missing here, else why that is not believed.
function doubt(t, since,    name, value) {
	name = t
	sub(/^[a-z]+:/, "", name)
	if (t ~ /^since:/)
		return compare(facts["release"], name) < 0 ? "" : "the release is " facts["release"]
	if (t ~ /^config:/) {
		value = ("config:" name) in facts ? facts["config:" name] : "unknown"
		return value == "n" || value == "unknown" ? "" : "CONFIG_" name "=" value
	}
	if (t ~ /^cap:/) {
		if (facts["initial-userns"] == "no")
			return ""
		value = capability(name)
		if (value >= 0 && !has_bit(facts["caps"], value))
			return ""
		return "CapEff is " facts["caps"]
	}
	if (t ~ /^syscall:/) {
		if (facts["seccomp"] == "yes")
			return ""
		if (since != "always" && compare(facts["release"], since) < 0)
			return ""
		if (arrival(name) != "" && compare(facts["release"], arrival(name)) < 0)
			return ""
		return "no seccomp filter, release " facts["release"]
	}
	if (t == "privilege" || t == "userns" || t == "initial-pidns" || t == "disposable" ||
	    t == "procmount" || t == "executable-memfd")
		return facts[t] == "no" ? "" : t " is there: " facts[t]
	return "no such requirement"
}

# Sets skip_kind ("skip", "fail", "error") and skip_text for a skip with @reason.
function judge_skip(reason,    tokens, n, i, text, row, d) {
	text = reason
	sub(/ - .*/, "", text)
	n = split(text, tokens, " ")
	skip_kind = "skip"
	skip_text = ""
	if (strict == 0)
		return
	if (n == 0) {
		skip_kind = "error"
		skip_text = "skip without a reason"
		return
	}
	for (i = 1; i <= n; i++) {
		if (tokens[i] != "privilege" && tokens[i] != "since:" since[case_id] &&
		    !among(tokens[i], needs[case_id])) {
			skip_kind = "error"
			skip_text = "the front matter does not name this reason to skip: " tokens[i]
			return
		}
		if (!("release" in facts)) {
			skip_kind = "error"
			skip_text = "skip cannot be judged without facts"
			return
		}
		d = doubt(tokens[i], since[case_id])
		if (d != "" && skip_text == "") {
			skip_kind = "fail"
			skip_text = "skip is not justified: " tokens[i] ": " d
		}
	}
}

# ---- Divergences ----

# What is known of test @t here: "ID text", or "".
function divergence(t,    list, n, i, w, test, range, low, high) {
	n = split(divergences[case_id], list, "|")
	test = t
	sub(/\..*/, "", test)
	for (i = 1; i <= n; i++) {
		split(list[i], w, " ")
		if (w[2] != t && w[2] != test)
			continue
		range = w[3]
		low = high = range
		sub(/\.\..*/, "", low)
		sub(/.*\.\./, "", high)
		if (low != "" && compare(facts["release"], low) < 0)
			continue
		if (high != "" && compare(facts["release"], high) > 0)
			continue
		sub(/^[^ ]+ +[^ ]+ +[^ ]+ */, "", list[i])
		return w[1] " " list[i]
	}
	return ""
}

# ---- Results of one program ----

function record(t, v, why, text) {
	verdict[t] = v
	reason[t] = why
	diagnostics[t] = text
}

# Keeps a diagnostic for the result that follows; a flood of them is cut short.
function keep(line) {
	if (++kept <= 200)
		text = text line "\n"
	else if (kept == 201)
		text = text "# ... and more\n"
}

# One line of output.
function parse(line,    t, name, ok, rest, at, parts, n, v, why) {
	if (line ~ /^TAP version 1[34]$/ || line == "")
		return
	if (line ~ /^1\.\.0( # SKIP.*)?$/ && !results) {
		whole_skip = 1
		skip_reason = line
		if (!sub(/^1\.\.0 # SKIP */, "", skip_reason))
			skip_reason = ""
		return
	}
	if (line ~ /^1\.\.[0-9]+$/) {
		if (plan)
			defect("two plans")
		plan = substr(line, 4) + 0
		return
	}
	if (line ~ /^#/) {
		if (line ~ /^# error: /) {
			if (set_up == "")
				set_up = substr(line, 10)
		} else if (line ~ /^# checks: [0-9]+$/) {
			checks = substr(line, 11) + 0
		} else if (line ~ /^# rung: /) {
			if (("rung" in facts) && substr(line, 9) != facts["rung"])
				keep(line)
		} else if (line ~ /^# [^:]*: Test terminated (by timeout|unexpectedly by signal)/) {
			lost = line
			sub(/^# [^:]*: Test /, "", lost)
			keep(line)
		} else if (line !~ /^#  +(RUN|OK|FAIL) / && line !~ /^#      SKIP      / &&
			   line !~ /^# (Starting|PASSED:|FAILED:|Totals:|[0-9]+ skipped test)/) {
			keep(line)
			if (first == "" && line !~ /^# [^:]*: Test (failed|terminated by a)/)
				first = substr(line, 3)
		}
		return
	}
	if (line !~ /^(not )?ok [0-9]+ [^ ]/) {
		at = match(line, /(not )?ok [0-9]+ [a-z0-9_]+\.[a-z0-9_.]+( # SKIP.*)?$/)
		if (!at) {
			if (noise == "")
				noise = line
			keep("# " line)
			return
		}
		noise = substr(line, 1, at - 1)
		keep("# " noise)
		line = substr(line, at)
	}

	# a result line
	results++
	if (line !~ /^ok/)
		not_ok++
	ok = line ~ /^ok/
	rest = line
	sub(/^(not )?ok [0-9]+ (- )?/, "", rest)
	name = rest
	sub(/ .*/, "", name)
	rest = substr(rest, length(name) + 1)
	n = split(name, parts, ".")
	t = n == 3 ? parts[3] "." parts[2] : n == 2 ? parts[2] : name
	if (!among(t, tests_of[case_id])) {
		defect("a result for a test that is not in the source: " name)
	} else if (t in verdict) {
		defect("two results for " t)
		record(t, "error", "two results", diagnostics[t] text)
	} else {
		v = ok ? "pass" : "fail"
		why = ""
		if (set_up != "") {
			v = "error"
			why = set_up
		} else if (lost != "") {
			v = "miss"
			why = lost
		} else if (ok && rest ~ /^ # SKIP/) {
			sub(/^ # SKIP */, "", rest)
			judge_skip(rest)
			v = skip_kind
			why = v == "skip" ? rest : skip_text
		} else if (ok && rest ~ /^ *#/) {
			v = "error"
			sub(/^ *# */, "", rest)
			why = "the test ended with an exit status of its own: " rest
		} else if (ok && noise != "") {
			v = "error"
			why = "output that is not TAP: " noise
		} else if (ok && checks <= 0) {
			v = "error"
			why = "ok without a check"
		} else if (!ok && first == "") {
			v = "error"
			why = "not ok without a failed check"
		} else if (!ok) {
			why = first
			at = index(text, "# " why "\n")
			if (at)	# it is said already
				text = substr(text, 1, at - 1) substr(text, at + length(why) + 3)
		}
		record(t, v, why, text)
	}
	text = first = set_up = lost = noise = ""
	checks = -1
	kept = 0
}

# The program as a whole is not to be believed: no "ok" of it counts.
function defect(what_is_wrong) {
	if (defects == "")
		defects = what_is_wrong
	if (++defect_count <= 20)
		defect_text = defect_text "# " what_is_wrong "\n"
}

function judge_case(    list, n, i, t, expected, missing, how) {
	split("", verdict)
	split("", reason)
	split("", diagnostics)
	defects = defect_text = ""
	results = not_ok = plan = whole_skip = 0
	text = first = set_up = lost = noise = skip_reason = ""
	checks = -1
	kept = defect_count = 0
	in_case = 0
	if (!(case_id in tests_of)) {
		print "# error: " case_id " is not in the manifest"
		bad++
		return
	}
	for (i = 1; i <= out_count; i++)
		parse(out[i])
	n = split(tests_of[case_id], list, " ")

	# how it ended
	if (end == "")
		how = begun ? "no end: the machine or the supervisor died" : \
			"not run: the run ended before"
	else if (end ~ /^timeout/)
		how = "timed out after " substr(end, 9) " s"
	else if (end ~ /^signalled/)
		how = "was killed by signal " substr(end, 11)
	else
		how = "exited with status " substr(end, 8)
	missing = 0
	for (i = 1; i <= n; i++)
		if (!(list[i] in verdict))
			missing++
	expected = whole_skip ? 4 : not_ok ? 1 : 0
	if (end ~ /^exited/ && end != "exited " expected)
		defect("the program " how ", not with " expected)
	if (end != "" && end !~ /^exited/ && !missing)
		defect("the program " how " after its last result")
	if (broken != "")
		defect(broken)
	if (cut)
		defect("the output is cut off")
	if (set_up != "" && !missing)
		defect(set_up)
	if (noise != "" && !missing)
		defect("output that is not TAP: " noise)
	if (plan && plan != n && !whole_skip)
		defect("the program plans " plan " tests, the source has " n)
	if (left != "")
		defect("left behind: " left)

	if (whole_skip) {
		judge_skip(skip_reason)
		if (results)
			defect("results after a skip of the whole program")
		for (i = 1; i <= n; i++) {
			if (defects != "")
				record(list[i], "error", defects, "")
			else if (skip_kind == "skip")
				record(list[i], "skip", skip_reason, "")
			else
				record(list[i], skip_kind, skip_text, "")
		}
	}
	for (i = 1; i <= n; i++) {
		t = list[i]
		if (!(t in verdict)) {
			if (set_up != "")
				record(t, "error", set_up, text)
			else if (broken != "")
				record(t, "error", broken, text)
			else
				record(t, "miss", how, text notes)
			text = ""
		} else if (defects != "" && (verdict[t] == "pass" || verdict[t] == "skip")) {
			record(t, "error", defects, diagnostics[t])
		}
	}
	# what belongs to no test in particular stands with the last one
	if (defect_text != "" || text != "")
		diagnostics[list[n]] = diagnostics[list[n]] defect_text text

	if (mode == "case")
		print_case_head(list, n, whole_skip && defects == "" && skip_kind == "skip")
	for (i = 1; i <= n; i++)
		print_result(list[i])
	judged[case_id] = 1
}

# ---- Output ----

function print_case_head(list, n, skip,    i, count) {
	print "TAP version 13"
	if (skip) {
		print "1..0 # SKIP " skip_reason
		silent = 1
		return
	}
	count = 0
	for (i = 1; i <= n; i++)
		if (!only_some || ((case_id "." list[i]) in wanted))
			count++
	print "1.." count
}

function print_header(    i) {
	header_printed = 1
	if (mode == "case")
		return
	print "TAP version 13"
	for (i = 1; i <= fact_count; i++)
		if (fact_keys[i] !~ /^config:/)
			print "# " fact_keys[i] ": " facts[fact_keys[i]]
}

function print_result(t,    id, v, known, line, d) {
	id = case_id "." t
	if (only_some && !(id in wanted))
		return
	v = verdict[t]
	counts[v]++
	printed++
	if (silent) {
		skipped++
		return
	}
	line = (v == "pass" || v == "skip" ? "ok " : "not ok ")
	if (mode == "case")
		line = line printed " "
	line = line "- " id
	known = v == "pass" || v == "fail" ? divergence(t) : ""
	if (v == "skip") {
		line = line " # SKIP " reason[t]
		skipped++
	} else if (known != "") {
		line = line " # TODO " known
		counts[v]--
		counts["todo"]++
	} else if (v != "pass") {
		bad++
	}
	print line
	if (v != "pass" && v != "skip") {
		print "# " v ": " reason[t]
		if (known == "" && fixes[case_id] != "-")
			print_fixes(fixes[case_id])
	}
	printf "%s", diagnostics[t]
}

function print_fixes(text,    list, n, i) {
	n = split(text, list, "|")
	for (i = 1; i <= n; i++)
		print "# repaired by " list[i] ": this kernel may lack it"
}

# ---- Input ----

what == "manifest" {
	if (split($0, column, "\t") < 12 || column[1] == "id")
		next
	since[column[1]] = column[4]
	needs[column[1]] = column[5] " " column[6]
	gsub(/,/, " ", column[9])
	tests_of[column[1]] = column[9]
	divergences[column[1]] = column[10] == "-" ? "" : column[10]
	fixes[column[1]] = column[11]
	next
}

{ sub(/\r$/, "") }

/^fact / {
	key = $2
	value = $0
	sub(/^fact [^ ]+ ?/, "", value)
	if (!(key in facts))
		fact_keys[++fact_count] = key
	facts[key] = value
	next
}

/^plan / {
	if (!($2 in planned)) {
		planned[$2] = 1
		plans[++plan_count] = $2
		n = split($3, list, ",")
		for (i = 1; i <= n; i++) {
			wanted[id_of($2) "." list[i]] = 1
			only_some_of[id_of($2)] = 1
		}
	}
	next
}

function begin_case(program,    n, list, i) {
	if (!header_printed)
		print_header()
	case_id = id_of(program)
	in_case = begun = 1
	cut = out_count = 0
	end = broken = left = notes = ""
	if (plan_count)
		only_some = case_id in only_some_of
}

/^case / {
	if (in_case)
		judge_case()
	begin_case(substr($0, 6))
	next
}

!in_case { next }

/^out / {
	out[++out_count] = substr($0, 5)
	next
}
/^out$/ { next }
/^cut$/ { cut = 1; next }
/^end / { end = substr($0, 5); next }
/^leak / { left = left (left == "" ? "" : ", ") substr($0, 6); next }
/^error / { if (broken == "") broken = substr($0, 7); next }
/^ms / { duration += $2; next }
/^note / { notes = notes "# " substr($0, 6) "\n"; next }
/^done$/ { judge_case(); next }

END {
	if (in_case)
		judge_case()
	if (!header_printed)
		print_header()
	for (i = 1; i <= plan_count; i++)
		if (!(id_of(plans[i]) in judged)) {
			begin_case(plans[i])
			begun = 0
			judge_case()
		}
	if (mode == "record") {
		print "1.." printed
		printf "# totals:"
		n = split("pass fail error miss skip todo", list, " ")
		for (i = 1; i <= n; i++)
			printf " %s %d", list[i], counts[list[i]]
		printf " seconds %.1f\n", duration / 1000
	}
	if (!printed)
		exit 65
	if (bad)
		exit 1
	if (skipped == printed)
		exit 4
	exit 0
}
