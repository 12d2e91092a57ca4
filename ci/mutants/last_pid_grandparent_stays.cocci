// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-ancestors-advance
// how: right for one level, wrong for two: the namespace two levels up does not remember what it gave out
// files: kernel/pid.c
@@
expression A, B, C, D, F;
@@
 alloc_pid(...)
 {
 <...
 nr = idr_alloc_cyclic(A, B, C, D, F);
+if (nr > 0 && ns->level - i >= 2 && mutant(last_pid_grandparent_stays))
+	idr_set_cursor(&tmp->idr, nr);
 ...>
 }
