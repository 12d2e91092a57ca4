// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: ns_type is ignored when a user namespace is asked for
// files: kernel/nstree.c
// source: 6.19..
@@
@@
 legitimize_ns(...)
 {
 <...
-!ns_requested(kls, candidate)
+(!ns_requested(kls, candidate) && !(kls->user_ns && mutant(listns_userns_unfiltered)))
 ...>
 }
