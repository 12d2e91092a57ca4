// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-eperm capabilities-newpid-others-insufficient
// how: right for clone(), wrong for unshare(): the capability is not asked for
// files: kernel/nsproxy.c
@@
@@
 unshare_nsproxy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((unshare_flags & (CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET)) == CLONE_NEWPID && mutant(unshare_newpid_needs_nothing)))
 ...>
 }
