// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-fork-after-init-death-enomem-unshare lifetime-fork-after-init-death-enomem-setns lifetime-clone-variants-after-init-death-enomem
// how: the error of a namespace that takes no more processes is lost among the other errors of the allocation
// fixed-by: b26ebfe12f34 pid: Handle failure to allocate the first pid in a pid namespace (from memory; the selftest regression_enomem guards the value)
// files: kernel/pid.c
@@
expression A, B, C;
statement S;
@@
 alloc_pid(...)
 {
 <...
-retval = -ENOMEM;
+retval = !set_tid[0] && mutant(dead_namespace_is_einval) ? -EINVAL : -ENOMEM;
 for (A; B; C) S
 ...>
 }
@@
expression E;
statement S;
@@
 alloc_pid(...)
 {
 <...
+if (!set_tid_size && !(ns->pid_allocated & PIDNS_ADDING) && mutant(dead_namespace_is_einval))
+	return ERR_PTR(-EINVAL);
 if (set_tid_size > E) S
 ...>
 }
