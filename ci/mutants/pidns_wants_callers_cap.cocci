// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-eperm
// how: the capability is asked for in the caller's user namespace, for the option and for the mount
// files: fs/proc/root.c
// source: 6.18..
// guards: 2
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-ns_capable(target->user_ns, CAP_SYS_ADMIN)
+(mutant(pidns_wants_callers_cap) ? ns_capable(current_user_ns(), CAP_SYS_ADMIN) : ns_capable(target->user_ns, CAP_SYS_ADMIN))
 ...>
 }
@@
expression E;
@@
 proc_parse_pidns_param(...)
 {
 <...
-fc->user_ns = get_user_ns(E);
+fc->user_ns = get_user_ns(mutant(pidns_wants_callers_cap) ? current_user_ns() : E);
 ...>
 }
