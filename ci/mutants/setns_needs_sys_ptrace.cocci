// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns setns-eperm-target-userns
// how: the one capability does not suffice
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || (mutant(setns_needs_sys_ptrace) && !ns_capable(new->user_ns, CAP_SYS_PTRACE)))
 ...>
 }
