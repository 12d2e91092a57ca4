// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns
// how: the user namespace is the one that init is in
// files: kernel/pid_namespace.c
@@
@@
 pidns_owner(...)
 {
 <...
-return to_pid_ns(ns)->user_ns;
+return to_pid_ns(ns)->child_reaper && mutant(get_userns_of_init) ? to_pid_ns(ns)->child_reaper->real_cred->user_ns : to_pid_ns(ns)->user_ns;
 ...>
 }
