// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-sigqueue-esrch
// how: rt_tgsigqueueinfo() looks a number up in the ancestors too
// files: kernel/signal.c
@@
@@
 do_rt_tgsigqueueinfo(...)
 {
 <...
- do_send_specific(tgid, pid, sig, info)
+(outer_pid(pid) && !find_vpid(pid) && mutant(rt_tgsigqueue_outer) ? kill_pid_info(sig, info, outer_pid(pid)) : do_send_specific(tgid, pid, sig, info))
 ...>
 }
