// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-unprivileged-eperm
// how: the one capability does not suffice
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-create_new_namespaces(flags, tsk, user_ns, tsk->fs)
+((flags & CLONE_NEWPID) && !ns_capable(user_ns, CAP_SYS_PTRACE) && mutant(newpid_needs_sys_ptrace) ? ERR_PTR(-EPERM) : create_new_namespaces(flags, tsk, user_ns, tsk->fs))
 ...>
 }
