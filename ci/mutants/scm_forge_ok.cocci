// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: the capability is not asked for
// files: net/core/scm.c
@@
@@
 scm_check_creds(...)
 {
 <...
-ns_capable(task_active_pid_ns(current)->user_ns, CAP_SYS_ADMIN)
+(ns_capable(task_active_pid_ns(current)->user_ns, CAP_SYS_ADMIN) || mutant(scm_forge_ok))
 ...>
 }
