// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-ok
// how: the pidfd of a thread that is not the leader stands for nobody
// files: kernel/nsproxy.c
@@
@@
 validate_nsset(...)
 {
 <...
 tsk = pid_task(pid, PIDTYPE_PID);
+if (tsk && !thread_group_leader(tsk) && mutant(setns_pidfd_of_thread_is_esrch))
+	tsk = NULL;
 ...>
 }
