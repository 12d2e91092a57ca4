// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-type-mismatch-einval
// how: one of several types that are asked for is enough
// files: kernel/nsproxy.c
// source: 7.3..
@@
@@
 setns(...)
 {
 <...
-ns->ns_type != flags
+((ns->ns_type != flags) && !((ns->ns_type & flags) && mutant(setns_types_overlap_ok)))
 ...>
 }
