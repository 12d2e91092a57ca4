// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: for every process of a child namespace, not for its init only, SIGKILL queued with the si_code of a timer is dropped
// files: kernel/signal.c
@@
@@
 do_rt_sigqueueinfo(...)
 {
 <...
-kill_proc_info(sig, info, pid)
+(sig == SIGKILL && info->si_code == SI_TIMER && find_vpid(pid) && level_of(find_vpid(pid)) > my_level() && mutant(sigkill_as_of_a_timer_dropped) ? 0 : kill_proc_info(sig, info, pid))
 ...>
 }
