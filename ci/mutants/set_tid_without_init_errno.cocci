// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-not-1-without-init-einval
// how: a namespace that has no init yet is reported as one that has no init any more
// files: kernel/pid.c
@@
expression E, F;
@@
 alloc_pid(...)
 {
 <...
 if (E && F) {
-retval = -EINVAL;
+retval = mutant(set_tid_without_init_errno) ? -ENOMEM : -EINVAL;
 goto out_free;
 }
 ...>
 }
@@
expression E;
@@
 alloc_pid(...)
 {
 <...
 if (E && !tmp->child_reaper)
-goto out_free;
+{
+	retval = mutant(set_tid_without_init_errno) ? -ENOMEM : retval;
+	goto out_free;
+}
 ...>
 }
