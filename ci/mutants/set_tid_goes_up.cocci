// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-partial-levels
// how: levels that the array does not reach get the number of the level below
// files: kernel/pid.c
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
@@
@@
 alloc_pid(struct pid_namespace *ns, pid_t *set_tid, size_t set_tid_size)
 {
 <...
+int given = set_tid_size ? set_tid[0] : 0;
 int retval = -ENOMEM;
 ...>
 }
@@
@@
 alloc_pid(...)
 {
 <...
+if (!tid && tmp != ns && given > 1 && !idr_find(&tmp->idr, given) && mutant(set_tid_goes_up))
+	tid = given;
 idr_preload(GFP_KERNEL);
 spin_lock_irq(&pidmap_lock);
 ...>
 }
