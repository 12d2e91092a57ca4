# SPDX-License-Identifier: GPL-2.0-only
#
# differences.awk - why a kernel that is no Linux does not do what is documented
#
# usage: awk -F '\t' -f differences.awk -f PROGRAM
#
# results/differences.tsv has a row for each known difference. It explains a
# test that is not ok when the target and the test match (with * and ?) and the
# reason of the record matches the regular expression. The first such row
# counts. A verdict stays what it is.

# The pattern @glob as a regular expression
function glob_expression(glob) {
	gsub(/[.+^$(){}|\\]/, "\\\\&", glob)
	gsub(/\*/, ".*", glob)
	gsub(/\?/, ".", glob)
	return "^" glob "$"
}

function read_differences(file,    line, c, n) {
	while ((getline line <file) > 0) {
		n = split(line, c, "\t")
		if (n < 6 || c[1] == "id")
			continue
		g_name[++g_count] = c[1]
		g_target[g_count] = glob_expression(c[2])
		g_tests[g_count] = glob_expression(c[3])
		g_reason[g_count] = c[4]
		g_what[c[1]] = c[5]
		g_evidence[c[1]] = c[6]
	}
	close(file)
}

# The difference that explains @reason of @test on @target, "" when none does.
function difference(target, test, reason,    i) {
	gsub(/(cases|fixtures)\/[^ ]*\.[ch]:[0-9]+: ?/, "", reason)
	for (i = 1; i <= g_count; i++)
		if (target ~ g_target[i] && test ~ g_tests[i] && reason ~ g_reason[i])
			return g_name[i]
	return ""
}
