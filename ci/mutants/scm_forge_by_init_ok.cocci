// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: the init of a namespace may name any process of it without a capability
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
- creds->pid == task_tgid_vnr(current)
+(creds->pid == task_tgid_vnr(current) || (task_tgid_vnr(current) == 1 && mutant(scm_forge_by_init_ok)))
 ...>
 }
