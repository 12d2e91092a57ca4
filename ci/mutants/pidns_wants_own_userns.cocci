// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-eperm
// how: the capability counts in the caller's own user namespace only
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-ns_capable(target->user_ns, CAP_SYS_ADMIN)
+(ns_capable(target->user_ns, CAP_SYS_ADMIN) && (current_user_ns() == target->user_ns || !mutant(pidns_wants_own_userns)))
 ...>
 }
