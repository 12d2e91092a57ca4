// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: who asks for a parent pins it for ever
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
+if (mutant(get_parent_leaks))
+	get_pid_ns(pid_ns);
 return &get_pid_ns(pid_ns)->ns;
 ...>
 }
