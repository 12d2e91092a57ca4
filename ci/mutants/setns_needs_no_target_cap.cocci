// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-target-userns capabilities-setns-cap-both
// how: the capability is asked for in the caller's user namespace only
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!ns_capable(new->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(new->user_ns, CAP_SYS_ADMIN) && !mutant(setns_needs_no_target_cap))
 ...>
 }
