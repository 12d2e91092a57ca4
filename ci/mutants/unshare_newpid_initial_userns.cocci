// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-eperm
// how: right as root, wrong in a user namespace: unshare() asks for the capability in the initial one
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || ((unshare_flags & CLONE_NEWPID) && !new_cred && mutant(unshare_newpid_initial_userns) && !capable(CAP_SYS_ADMIN)))
 ...>
 }
