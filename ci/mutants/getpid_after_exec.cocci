// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-kept-across-exec translation-getpid-own-ns
// how: the number is cached at execve(), from the wrong namespace
// files: kernel/sys.c
@@
typedef getpid;
@@
 SYSCALL_DEFINE0(getpid)
 {
 <...
- task_tgid_vnr(current)
+(my_level() && !(current->flags & PF_FORKNOEXEC) && mutant(getpid_after_exec) ? task_tgid_nr(current) : task_tgid_vnr(current))
 ...>
 }
