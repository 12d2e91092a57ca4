// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns setns-eperm-target-userns
// how: right as root, wrong in a user namespace: EINVAL
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (mutant(setns_initial_userns) && !capable(CAP_SYS_ADMIN)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (mutant(setns_initial_userns) && !capable(CAP_SYS_ADMIN))
+	return -EINVAL;
 if (new->level < active->level) S
 ...>
 }
