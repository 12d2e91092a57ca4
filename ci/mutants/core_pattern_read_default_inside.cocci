// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-global-across-ns
// how: inside the pattern reads as what it was at boot
// files: fs/coredump.c
@@
@@
 proc_dostring_coredump(...)
 {
 <...
-if (!write) return proc_dostring(table, write, buffer, lenp, ppos);
+if (!write) {
+	struct ctl_table copy = *table;
+
+	if (my_level() && mutant(core_pattern_read_default_inside))
+		copy.data = "core";
+	return proc_dostring(&copy, write, buffer, lenp, ppos);
+}
 ...>
 }
@@
@@
 proc_dostring_coredump(...)
 {
 <...
-int error = proc_dostring(table, write, buffer, lenp, ppos);
+struct ctl_table copy = *table;
+int error;
+
+if (!write && my_level() && mutant(core_pattern_read_default_inside))
+	copy.data = "core";
+error = proc_dostring(&copy, write, buffer, lenp, ppos);
 ...>
 }
