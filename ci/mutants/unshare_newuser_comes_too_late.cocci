// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-newuser-newpid-unprivileged-ok
// how: the capability is asked for in the old user namespace: right for clone()
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || (new_cred && !ns_capable(current_user_ns(), CAP_SYS_ADMIN) && mutant(unshare_newuser_comes_too_late)))
 ...>
 }
