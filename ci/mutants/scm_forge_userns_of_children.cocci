// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: the capability counts in the owner of the namespace for the sender's children
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(scm_forge_userns_of_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }
