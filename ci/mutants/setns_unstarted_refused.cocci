// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-init-via-setns-other-process
// how: a namespace without an init cannot be entered
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (!new->child_reaper && mutant(setns_unstarted_refused)))
 ...>
 }
