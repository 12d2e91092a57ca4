// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-inner-view-0 scm-peercred-socketpair
// how: SO_PEERCRED shows the asker for a peer without a number
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: pid && mutant(peercred_unknown_is_asker) ? task_tgid_vnr(current) : 0)
 ...>
 }
