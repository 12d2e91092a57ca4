// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-type-mismatch-einval
// how: one of several types that are asked for is enough
// files: kernel/nsproxy.c
@@
expression T;
@@
 setns(...)
 {
 <...
-T != flags
+((T != flags) && !((T & flags) && mutant(setns_types_overlap_ok)))
 ...>
 }
