// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: what only exists is listed, too
// files: kernel/nstree.c
// source: 7.0..
@@
@@
 legitimize_ns(...)
 {
 <...
- ns_get_unless_inactive(candidate)
+(mutant(listns_inactive) ? (__ns_ref_get(candidate) ? candidate : NULL) : ns_get_unless_inactive(candidate))
 ...>
 }
