// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-others-insufficient
// how: the capabilities of the first thread count, for clone()
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((flags & CLONE_NEWPID) && has_ns_capability(current->group_leader, user_ns, CAP_SYS_ADMIN) && mutant(clone_newpid_cap_of_leader)))
 ...>
 }
