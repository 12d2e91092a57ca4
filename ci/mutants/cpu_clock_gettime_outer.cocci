// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-clock-cpu-pid
// how: clock_gettime(), and only that, looks a number up in the ancestors too
// files: kernel/time/posix-cpu-timers.c
@@
@@
 pid_for_clock(...)
 {
 <...
- find_vpid(upid)
+(find_vpid(upid) ?: gettime && mutant(cpu_clock_gettime_outer) ? outer_pid(upid) : NULL)
 ...>
 }
