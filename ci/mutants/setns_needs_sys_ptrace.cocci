// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-setns-cap-both setns-eperm-own-userns setns-eperm-target-userns
// how: a second capability is asked for as well
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!ns_capable(new->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(new->user_ns, CAP_SYS_ADMIN) || (!ns_capable(new->user_ns, CAP_SYS_PTRACE) && mutant(setns_needs_sys_ptrace)))
 ...>
 }
