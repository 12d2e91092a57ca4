// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-outer-view scm-peercred-socketpair
// how: SO_PEERCRED shows no number of a peer that has ended
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
- pid_vnr(pid)
+(pid && !pid_has_task(pid, PIDTYPE_TGID) && mutant(peercred_of_dead_is_0) ? 0 : pid_vnr(pid))
 ...>
 }
