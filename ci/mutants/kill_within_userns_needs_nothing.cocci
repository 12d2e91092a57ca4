// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-cap-kill-target-userns
// how: members of one user namespace need no capability
// files: kernel/signal.c
@@
@@
 kill_ok_by_cred(...)
 {
 <...
-ns_capable(tcred->user_ns, CAP_KILL)
+(ns_capable(tcred->user_ns, CAP_KILL) || (tcred->user_ns == current_user_ns() && tcred->user_ns != &init_user_ns && mutant(kill_within_userns_needs_nothing)))
 ...>
 }
