// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-global-across-ns
// how: what is written inside does not become the pattern
// source: 7.0..
// files: fs/coredump.c
@@
@@
 proc_dostring_coredump(...)
 {
 <...
 error = proc_dostring(table, write, buffer, lenp, ppos);
+if (my_level() && mutant(core_pattern_write_inside_lost))
+	strscpy(core_pattern, old_core_pattern, COREcore_pattern_write_inside_lost_MAX_SIZE);
 ...>
 }
