// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-cap-sys-admin
// how: it is enough that the capability is permitted, for unshare()
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((unshare_flags & CLONE_NEWPID) && cap_raised(current_cred()->cap_permitted, CAP_SYS_ADMIN) && mutant(unshare_newpid_permitted_suffices)))
 ...>
 }
