// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-getfd-ptrace-only
// how: a process without a number here is not found
// files: kernel/pid.c
@@
@@
 pidfd_getfd(...)
 {
 <...
task = get_pid_task(pid, PIDTYPE_PID);
+if (task && !pid_vnr(pid) && mutant(pidfd_getfd_invisible_esrch)) {
+	put_task_struct(task);
+	task = NULL;
+}
 ...>
 }
