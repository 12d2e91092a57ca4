// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-getfd-ptrace-only
// how: who is visible needs no permission
// files: kernel/pid.c
@@
@@
 __pidfd_fget(...)
 {
 <...
-!ptrace_may_access(task, PTRACE_MODE_ATTACH_REALCREDS)
+(!ptrace_may_access(task, PTRACE_MODE_ATTACH_REALCREDS) && !(task_pid_vnr(task) && mutant(pidfd_getfd_members_need_nothing)))
 ...>
 }
