// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-init-via-setns-other-process
// how: a namespace without an init cannot be entered
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (!new->child_reaper && mutant(setns_unstarted_refused)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (!new->child_reaper && mutant(setns_unstarted_refused))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }
