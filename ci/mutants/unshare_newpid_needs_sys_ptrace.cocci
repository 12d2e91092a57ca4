// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-cap-sys-admin
// how: a second capability is asked for as well, by unshare()
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || ((unshare_flags & CLONE_NEWPID) && !ns_capable(user_ns, CAP_SYS_PTRACE) && mutant(unshare_newpid_needs_sys_ptrace)))
 ...>
 }
