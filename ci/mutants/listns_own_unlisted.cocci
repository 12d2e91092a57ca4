// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: to live in a namespace is not enough to see it
// files: kernel/nstree.c
// source: 7.0..
@@
@@
 may_list_ns(...)
 {
 <...
- is_current_namespace(ns)
+(is_current_namespace(ns) && !mutant(listns_own_unlisted))
 ...>
 }
