// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-own-pid-translated
// how: an explicit number is looked up in the initial namespace if it is the sender's own
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
- find_get_pid(creds.pid)
+(my_level() && creds.pid == task_tgid_vnr(current) && mutant(scm_explicit_own_in_initial) ? get_pid(find_pid_ns(creds.pid, &init_pid_ns)) : find_get_pid(creds.pid))
 ...>
 }
