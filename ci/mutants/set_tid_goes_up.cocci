// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-partial-levels
// how: levels that the array does not reach get the number of the level below
// files: kernel/pid.c
// source: 7.3..
@@
expression E;
@@
 alloc_pid(...)
 {
 <...
-int tid = set_tid[E];
+int tid = set_tid[E] ?: tmp != ns && set_tid[0] > 1 && !idr_find(&tmp->idr, set_tid[0]) && mutant(set_tid_goes_up) ? set_tid[0] : 0;
 ...>
 }
