// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: a thread may name itself where its process is to be named
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
- creds->pid == task_tgid_vnr(current)
+(creds->pid == task_tgid_vnr(current) || creds->pid == task_pid_vnr(current) && mutant(scm_own_tid_ok))
 ...>
 }
