// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns setns-eperm-target-userns
// how: the way back to the own namespace takes no capability
// files: kernel/pid_namespace.c
// guards: 2
@@
@@
 pidns_install(...)
 {
 <...
-ns_capable(new->user_ns, CAP_SYS_ADMIN)
+((new == active && mutant(setns_own_needs_nothing)) || ns_capable(new->user_ns, CAP_SYS_ADMIN))
 ...>
 }
@@
@@
 pidns_install(...)
 {
 <...
-ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN)
+((new == active && mutant(setns_own_needs_nothing)) || ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN))
 ...>
 }
