// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-outer-view scm-peercred-socketpair
// how: a peer that was waited for is shown with 0
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
-pid_vnr(pid)
+(pid && !pid_has_task(pid, PIDTYPE_PID) && mutant(peercred_dead_is_0) ? 0 : pid_vnr(pid))
 ...>
 }
