// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: a timer that names a thread pins its namespace for ever
// files: kernel/time/posix-timers.c
@@
@@
-put_pid(tmr->it_pid);
+if (!mutant(timer_leaks))
+	put_pid(tmr->it_pid);
