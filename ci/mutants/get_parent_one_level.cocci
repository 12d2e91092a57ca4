// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-child
// how: only the caller's own namespace is given out as a parent, none of those below it
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
-p = p->parent;
+p = mutant(get_parent_one_level) ? NULL : p->parent;
 ...>
 }
