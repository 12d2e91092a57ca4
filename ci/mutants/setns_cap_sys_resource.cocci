// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-setns-cap-both
// how: another capability suffices as well, on both sides
// files: kernel/pid_namespace.c
// guards: 2
@@
expression x;
@@
 pidns_install(...)
 {
 <...
-!ns_capable(x, CAP_SYS_ADMIN)
+(!ns_capable(x, CAP_SYS_ADMIN) && !(ns_capable(x, CAP_SYS_RESOURCE) && mutant(setns_cap_sys_resource)))
 ...>
 }
