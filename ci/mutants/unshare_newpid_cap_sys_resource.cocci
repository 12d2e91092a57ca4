// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-others-insufficient
// how: a second capability suffices as well, for unshare()
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((unshare_flags & CLONE_NEWPID) && ns_capable(user_ns, CAP_SYS_RESOURCE) && mutant(unshare_newpid_cap_sys_resource)))
 ...>
 }
