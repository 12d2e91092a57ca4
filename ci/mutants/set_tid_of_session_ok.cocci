// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-exists-eexist
// how: a number that no process has is given, although a session goes by it
// files: kernel/pid.c
// guards: 2
@@
expression A, B, C, D;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc(A, NULL, B, C, D)
+(tmp->level && idr_find(A, tid) && !pid_has_task(idr_find(A, tid), PIDTYPE_PID) && !pid_has_task(idr_find(A, tid), PIDTYPE_PGID) && mutant(set_tid_of_session_ok) ? idr_remove(A, tid) : NULL, idr_alloc(A, NULL, B, C, D))
 ...>
 }

@@
@@
 free_pid(...)
 {
 <...
-idr_remove(&ns->idr, upid->nr);
+if (!(idr_find(&ns->idr, upid->nr) != pid && idr_find(&ns->idr, upid->nr) && mutant(set_tid_of_session_ok)))
+	idr_remove(&ns->idr, upid->nr);
 ...>
 }
