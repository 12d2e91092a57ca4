// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-getfd-ptrace-only
// how: right upwards, wrong downwards
// files: kernel/pid.c
@@
@@
 pidfd_getfd(...)
 {
 <...
task = get_pid_task(pid, PIDTYPE_PID);
+if (task && level_of(pid) > my_level() && mutant(pidfd_getfd_from_below_esrch)) {
+	put_task_struct(task);
+	task = NULL;
+}
 ...>
 }
