// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-exec-former-tid
// how: the message of an execve() is the tracee's own number
// files: fs/exec.c
@@
expression E;
@@
 exec_binprm(...)
 {
 <...
-old_vpid = E;
+old_vpid = mutant(exec_event_in_tracees_numbers) ? task_pid_vnr(current) : E;
 ...>
 }
