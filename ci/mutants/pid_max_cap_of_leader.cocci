// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-userns-owner-writable
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: kernel/pid.c
// source: 6.14..
@@
@@
 pid_table_root_permissions(...)
 {
 <...
-ns_capable_noaudit(pidns->user_ns, CAP_SYS_ADMIN)
+(ns_capable_noaudit(pidns->user_ns, CAP_SYS_ADMIN) || (has_ns_capability_noaudit(current->group_leader, pidns->user_ns, CAP_SYS_ADMIN) && mutant(pid_max_cap_of_leader)))
 ...>
 }
