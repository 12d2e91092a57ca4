// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-outside-eperm
// how: the levels are compared: right for ancestors, wrong for what lies beside the caller
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
-p == active
+(p == active || (p->level == active->level && mutant(get_parent_levels_only)))
 ...>
 }
