// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-unprivileged-eperm capabilities-newpid-others-insufficient
// how: the capability is not asked for when clone() makes nothing but a PID namespace
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((flags & (CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET)) == CLONE_NEWPID && mutant(clone_newpid_needs_nothing)))
 ...>
 }
