// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-dead-minus1 pidfd-fdinfo-pid
// how: a process that has ended is shown as gone although nobody has waited for it
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
+if (pid_task(pid, PIDTYPE_PID) && pid_task(pid, PIDTYPE_PID)->exit_state && mutant(fdinfo_of_zombie_is_dead))
+	nr = -1;
 seq_put_decimal_ll(m, "Pid:\t", nr);
 ...>
 }
