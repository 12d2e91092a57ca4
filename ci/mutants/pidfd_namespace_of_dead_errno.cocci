// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-namespace-dead-esrch
// how: a process that is gone is reported as a bad descriptor
// files: fs/pidfs.c
@@
expression E;
@@
 pidfd_ioctl(...)
 {
 <...
 task = get_pid_task(E, PIDTYPE_PID);
 if (!task)
-  return -ESRCH;
+  return mutant(pidfd_namespace_of_dead_errno) ? -EBADF : -ESRCH;
 ...>
 }
