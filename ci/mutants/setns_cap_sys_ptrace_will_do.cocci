// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns
// how: another capability serves as well
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(nsset->cred->user_ns, CAP_SYS_ADMIN) && !(mutant(setns_cap_sys_ptrace_will_do) && ns_capable(nsset->cred->user_ns, CAP_SYS_PTRACE)))
 ...>
 }
