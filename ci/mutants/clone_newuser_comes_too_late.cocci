// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newuser-newpid-unprivileged-ok
// how: the capability is asked for in the old user namespace: right for unshare()
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
- task_cred_xxx(tsk, user_ns)
+(flags & CLONE_NEWUSER && mutant(clone_newuser_comes_too_late) ? current_user_ns() : task_cred_xxx(tsk, user_ns))
 ...>
 }
