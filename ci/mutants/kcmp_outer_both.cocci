// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kcmp-esrch
// how: when kcmp() finds neither number it looks both up in the ancestors
// files: kernel/kcmp.c
@@
expression E, F;
@@
 kcmp(...)
 {
 <...
 task1 = E;
 task2 = F;
+if (!task1 && !task2 && mutant(kcmp_outer_both)) {
+	task1 = outer_task(pid1);
+	task2 = outer_task(pid2);
+}
 ...>
 }
