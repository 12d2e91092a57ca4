// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-permission-needed
// how: CAP_KILL does not count for a process in a namespace below
// files: kernel/signal.c
@@
@@
 kill_ok_by_cred(...)
 {
 <...
-ns_capable(tcred->user_ns, CAP_KILL)
+(ns_capable(tcred->user_ns, CAP_KILL) && !(level_of(task_pid(t)) > my_level() && mutant(kill_cap_not_below)))
 ...>
 }
