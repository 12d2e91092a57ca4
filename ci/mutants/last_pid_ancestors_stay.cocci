// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-ancestors-advance
// how: only the innermost namespace remembers what it gave out
// files: kernel/pid.c
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
 nr = idr_alloc_cyclic(A, NULL, B, C, D);
+if (nr > 0 && tmp != ns && mutant(last_pid_ancestors_stay))
+	idr_set_cursor(&tmp->idr, nr);
 ...>
 }
