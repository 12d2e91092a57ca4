// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-clone-variants-after-init-death-enomem
// how: right for fork() and clone(), wrong for clone3() with set_tid
// files: kernel/pid.c
@@
statement S;
@@
 alloc_pid(...)
 {
 <...
 if (unlikely(!(upid->ns->pid_allocated & PIDNS_ADDING)))
-	S
+{
+	if (set_tid[0] && mutant(dead_namespace_set_tid_errno))
+		retval = -EAGAIN;
+	S
+}
 ...>
 }
@@
expression E;
statement S;
@@
 alloc_pid(...)
 {
 <...
+if (set_tid_size && !(ns->pid_allocated & PIDNS_ADDING) && mutant(dead_namespace_set_tid_errno))
+	return ERR_PTR(-EAGAIN);
 if (set_tid_size > E) S
 ...>
 }
