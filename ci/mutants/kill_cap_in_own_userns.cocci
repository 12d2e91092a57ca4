// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-cap-kill-target-userns signals-kill-permission-needed
// how: CAP_KILL is checked in the sender's user namespace
// files: kernel/signal.c
@@
@@
 kill_ok_by_cred(...)
 {
 <...
-ns_capable(tcred->user_ns, CAP_KILL)
+(ns_capable(tcred->user_ns, CAP_KILL) || (ns_capable(current_user_ns(), CAP_KILL) && mutant(kill_cap_in_own_userns)))
 ...>
 }
