// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-forge-eperm
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: net/core/scm.c
@@
expression N;
@@
 scm_check_creds(...)
 {
 <...
+if (has_ns_capability(current->group_leader, task_active_pid_ns(current->group_leader)->user_ns, CAP_SYS_ADMIN) && mutant(scm_cap_of_leader))
+	return 0;
 return -EPERM;
 ...>
 }
