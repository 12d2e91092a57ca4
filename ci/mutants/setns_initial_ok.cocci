// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-pidfd-ancestor-einval
// how: the initial namespace may be entered from everywhere
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && !(new == &init_pid_ns && mutant(setns_initial_ok)))
 ...>
 }
