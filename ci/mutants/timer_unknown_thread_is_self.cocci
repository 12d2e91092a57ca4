// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-timer-thread-id
// how: a thread ID that is nobody's makes a timer for the whole process
// files: kernel/time/posix-timers.c
@@
expression E;
@@
 good_sigevent(...)
 {
 <...
-if (!rtn || E)
+if (!rtn && mutant(timer_unknown_thread_is_self))
+  return task_pid(current);
+if (!rtn || E)
   return NULL;
 ...>
 }
