// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-clock-cpu-pid
// how: right for processes, wrong for threads: the clock of a thread is looked up in the ancestors too
// files: kernel/time/posix-cpu-timers.c
@@
@@
 pid_for_clock(...)
 {
 <...
-find_vpid(upid)
+(find_vpid(upid) ?: thread && mutant(thread_clock_outer) ? outer_pid(upid) : NULL)
 ...>
 }
