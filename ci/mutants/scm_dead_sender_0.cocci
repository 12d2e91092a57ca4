// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dead-sender
// how: the process is looked up when the message is received
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(pid && !pid_has_task(pid, PIDTYPE_TGID) && mutant(scm_dead_sender_0) ? 0 : pid_vnr(pid))
 ...>
 }
