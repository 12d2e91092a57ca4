// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-exists-eexist set-tid-failure-leaks-nothing
// how: right errno, wrong side effect: numbers go on after the one that was refused
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (nr == -ENOSPC)
+{
+	if (mutant(eexist_moves_cursor))
+		idr_set_cursor(&tmp->idr, tid + 1);
 nr = -EEXIST;
+}
 ...>
 }
