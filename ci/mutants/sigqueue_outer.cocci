// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sigqueue-esrch
// how: rt_sigqueueinfo() looks a number up in the ancestors too
// files: kernel/signal.c
@@
@@
 do_rt_sigqueueinfo(...)
 {
 <...
- kill_proc_info(sig, info, pid)
+(outer_pid(pid) && !find_vpid(pid) && mutant(sigqueue_outer) ? kill_pid_info(sig, info, outer_pid(pid)) : kill_proc_info(sig, info, pid))
 ...>
 }
