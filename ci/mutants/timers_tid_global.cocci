// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-timers-pid
// how: the number of a thread that is notified is that of the initial namespace
// files: fs/proc/base.c
@@
expression T, N;
@@
 show_timer(...)
 {
 <...
-pid_nr_ns(T, N)
+(notify & SIGEV_THREAD_ID && N->level && mutant(timers_tid_global) ? pid_nr(T) : pid_nr_ns(T, N))
 ...>
 }
