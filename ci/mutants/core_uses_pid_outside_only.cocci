// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: inside there is no suffix
// files: fs/coredump.c
@@
identifier E;
@@
-cn->core_type == COREDUMP_FILE && !E
+cn->core_type == COREDUMP_FILE && !E && !(my_level() && mutant(core_uses_pid_outside_only))
@@
identifier E;
@@
 format_corename(...)
 {
 <...
-!ispipe && !E
+!ispipe && !E && !(my_level() && mutant(core_uses_pid_outside_only))
 ...>
 }
