// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-cap-kill-target-userns signals-kill-permission-needed
// how: CAP_SYS_ADMIN is asked for instead
// files: kernel/signal.c
@@
@@
 kill_ok_by_cred(...)
 {
 <...
-ns_capable(tcred->user_ns, CAP_KILL)
+(mutant(kill_needs_cap_sys_admin) ? ns_capable(tcred->user_ns, CAP_SYS_ADMIN) : ns_capable(tcred->user_ns, CAP_KILL))
 ...>
 }
