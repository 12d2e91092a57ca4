// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns capabilities-setns-cap-both
// how: the capability is asked for in the target's user namespace only
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN) && !mutant(setns_needs_no_own_cap))
 ...>
 }
