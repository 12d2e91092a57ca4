// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-child-may-unshare
// how: only the initial namespace's processes may unshare
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || ((unshare_flags & CLONE_NEWPID) && my_level() && mutant(nested_unshare_refused)))
 ...>
 }
