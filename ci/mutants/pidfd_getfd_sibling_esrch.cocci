// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-getfd-ptrace-only
// how: right for ancestors, wrong for siblings
// files: kernel/pid.c
@@
@@
 pidfd_getfd(...)
 {
 <...
task = get_pid_task(pid, PIDTYPE_PID);
+if (task && !pid_vnr(pid) && level_of(pid) >= my_level() && mutant(pidfd_getfd_sibling_esrch)) {
+	put_task_struct(task);
+	task = NULL;
+}
 ...>
 }
