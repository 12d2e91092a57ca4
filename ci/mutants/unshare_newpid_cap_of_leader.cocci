// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-others-insufficient
// how: the capabilities of the first thread count, for unshare()
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((unshare_flags & CLONE_NEWPID) && has_ns_capability(current->group_leader, user_ns, CAP_SYS_ADMIN) && mutant(unshare_newpid_cap_of_leader)))
 ...>
 }
