// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-exec-former-tid
// how: right for processes, wrong for threads: the message of an execve() is the number of the process
// files: fs/exec.c
@@
expression E;
@@
 exec_binprm(...)
 {
 <...
-old_vpid = E;
+old_vpid = mutant(exec_event_tells_process) ? task_tgid_nr_ns(current, task_active_pid_ns(current->parent)) : E;
 ...>
 }
