// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: right for one type, wrong for several: they are all types
// files: kernel/nstree.c
// source: 7.0..
@@
expression E;
@@
 ns_requested(...)
 {
 <...
-return E;
+return E || mutant(listns_types_are_all);
 ...>
 }
