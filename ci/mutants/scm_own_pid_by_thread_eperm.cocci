// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-own-pid-translated scm-forge-eperm
// how: right for the main thread, wrong for the others: they may not name their process
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
- creds->pid == task_tgid_vnr(current)
+(creds->pid == task_tgid_vnr(current) && !(!thread_group_leader(current) && mutant(scm_own_pid_by_thread_eperm)))
 ...>
 }
