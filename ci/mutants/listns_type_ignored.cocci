// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: the type is not looked at
// files: kernel/nstree.c
// source: 7.0..
@@
@@
 prepare_klistns(...)
 {
 <...
-kls->ns_type = kreq->ns_type;
+kls->ns_type = mutant(listns_type_ignored) ? 0 : kreq->ns_type;
 ...>
 }
