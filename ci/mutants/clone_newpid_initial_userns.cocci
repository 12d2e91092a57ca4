// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-unprivileged-eperm
// how: right as root, wrong in a user namespace: clone() asks for the capability in the initial one
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || ((flags & CLONE_NEWPID) && !(flags & CLONE_NEWUSER) && mutant(clone_newpid_initial_userns) && !capable(CAP_SYS_ADMIN)))
 ...>
 }
