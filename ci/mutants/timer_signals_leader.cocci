// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-timer-thread-id
// how: the signal goes to the leader of the thread group: right for the main thread
// files: kernel/time/posix-timers.c
@@
@@
 good_sigevent(...)
 {
 <...
-rtn = pid_task(pid, PIDTYPE_PID);
+rtn = pid_task(pid, PIDTYPE_PID);
+if (rtn && same_thread_group(rtn, current) && mutant(timer_signals_leader))
+  return task_tgid(current);
 ...>
 }
