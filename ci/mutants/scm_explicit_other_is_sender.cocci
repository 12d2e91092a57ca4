// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-other-pid-translated scm-userns-root-may-forge
// how: naming another process is allowed, but the message carries the sender
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
- find_get_pid(creds.pid)
+(creds.pid != task_tgid_vnr(current) && find_vpid(creds.pid) && mutant(scm_explicit_other_is_sender) ? get_pid(task_tgid(current)) : find_get_pid(creds.pid))
 ...>
 }
