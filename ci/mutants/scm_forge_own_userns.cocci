// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: the capability counts in the sender's own user namespace
// fixed-by: 92f28d973cce scm: Require CAP_SYS_ADMIN over the current pidns to spoof pids.
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
-ns_capable(task_active_pid_ns(current)->user_ns, CAP_SYS_ADMIN)
+(ns_capable(task_active_pid_ns(current)->user_ns, CAP_SYS_ADMIN) || (ns_capable(cred->user_ns, CAP_SYS_ADMIN) && mutant(scm_forge_own_userns)))
 ...>
 }
