// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-nonexistent-esrch
// how: 0 stands for the sender, as in other calls
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
- find_get_pid(creds.pid)
+(find_get_pid(creds.pid) ?: !creds.pid && mutant(scm_explicit_0_is_sender) ? get_pid(task_tgid(current)) : NULL)
 ...>
 }
