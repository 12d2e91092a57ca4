// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-eperm
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!ns_capable(target->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(target->user_ns, CAP_SYS_ADMIN) && !(has_ns_capability(current->group_leader, target->user_ns, CAP_SYS_ADMIN) && mutant(pidns_option_cap_of_leader)))
 ...>
 }
