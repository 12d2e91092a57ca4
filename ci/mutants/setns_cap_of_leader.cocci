// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-own-userns
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: kernel/pid_namespace.c
@@
expression A, B;
@@
 pidns_install(...)
 {
 <...
-if (!ns_capable(A, CAP_SYS_ADMIN) || !ns_capable(B, CAP_SYS_ADMIN)) return -EPERM;
+if ((!ns_capable(A, CAP_SYS_ADMIN) || !ns_capable(B, CAP_SYS_ADMIN)) && !(has_ns_capability(current->group_leader, A, CAP_SYS_ADMIN) && mutant(setns_cap_of_leader))) return -EPERM;
 ...>
 }
