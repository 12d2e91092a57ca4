// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-nstype-0-ok
// how: the type has to be named
// files: kernel/nsproxy.c
// source: 7.3..
@@
@@
-flags && (ns->ns_type != flags)
+((flags || mutant(setns_nstype_0_refused)) && ns->ns_type != flags)
