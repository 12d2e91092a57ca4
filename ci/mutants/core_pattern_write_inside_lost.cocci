// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-global-across-ns
// how: what is written inside does not become the pattern
// files: fs/coredump.c
@@
@@
 proc_dostring_coredump(...)
 {
 <...
 error = proc_dostring(table, write, buffer, lenp, ppos);
+if (my_level() && mutant(core_pattern_write_inside_lost))
+	strscpy(core_pattern, old_core_pattern, CORENAME_MAX_SIZE);
 ...>
 }
@@
@@
 proc_dostring_coredump(...)
 {
 <...
+if (write && my_level() && mutant(core_pattern_write_inside_lost))
+	strscpy(core_pattern, "core", CORENAME_MAX_SIZE);
 if (!error) validate_coredump_safety();
 ...>
 }
