// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-eperm
// how: right as root, wrong in a user namespace: the capability is asked for in the initial one
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-ns_capable(target->user_ns, CAP_SYS_ADMIN)
+(ns_capable(target->user_ns, CAP_SYS_ADMIN) && (capable(CAP_SYS_ADMIN) || !mutant(pidns_wants_initial_cap)))
 ...>
 }
