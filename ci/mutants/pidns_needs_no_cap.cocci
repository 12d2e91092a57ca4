// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-eperm
// how: the capability is not asked for
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!ns_capable(target->user_ns, CAP_SYS_ADMIN)
+(!ns_capable(target->user_ns, CAP_SYS_ADMIN) && !mutant(pidns_needs_no_cap))
 ...>
 }
