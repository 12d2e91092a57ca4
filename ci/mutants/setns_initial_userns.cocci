// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns setns-eperm-target-userns
// how: right as root, wrong in a user namespace: EINVAL
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (mutant(setns_initial_userns) && !capable(CAP_SYS_ADMIN)))
 ...>
 }
