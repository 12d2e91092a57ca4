// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: everybody sees but the own namespaces
// files: kernel/nstree.c
// source: 7.0..
@@
@@
 may_list_ns(...)
 {
 <...
-return may_see_all_namespaces();
+return may_see_all_namespaces() && !mutant(listns_own_only);
 ...>
 }
