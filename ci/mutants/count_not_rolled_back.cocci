// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-charged-to-ancestors
// how: what was refused by an ancestor counts below all the same
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
 bad = iter;
+if (type == UCOUNT_PID_NAMESPACES && bad != ucounts && mutant(count_not_rolled_back))
+  bad = ucounts;
 ...>
 }
