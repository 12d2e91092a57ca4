// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-others-insufficient
// how: a second capability suffices as well
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((flags & CLONE_NEWPID) && ns_capable(user_ns, CAP_SYS_RESOURCE) && mutant(clone_newpid_cap_sys_resource)))
 ...>
 }
