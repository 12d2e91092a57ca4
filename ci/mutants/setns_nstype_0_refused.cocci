// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-nstype-0-ok
// how: the type has to be named
// files: kernel/nsproxy.c
@@
expression T;
@@
 setns(...)
 {
 <...
-flags && (T != flags)
+((flags || mutant(setns_nstype_0_refused)) && T != flags)
 ...>
 }
