// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-one-pid-per-level ns-last-pid-write-lower-ok set-tid-reuse-after-reap
// how: right for one level, wrong for two: the number in the level between is not given again
// files: kernel/pid.c
@@
expression T;
@@
 free_pid(...)
 {
 <...
-idr_remove(T, upid->nr);
+if (i && i < pid->level && mutant(middle_number_never_free))
+	idr_replace(T, NULL, upid->nr);
+else
+	idr_remove(T, upid->nr);
 ...>
 }
