// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-cap-kill-target-userns
// how: CAP_KILL does not count in user namespaces below
// files: kernel/signal.c
@@
@@
 kill_ok_by_cred(...)
 {
 <...
-ns_capable(tcred->user_ns, CAP_KILL)
+(ns_capable(tcred->user_ns, CAP_KILL) && !(tcred->user_ns != current_user_ns() && mutant(kill_cap_not_downwards)))
 ...>
 }
