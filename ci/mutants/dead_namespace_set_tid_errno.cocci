// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-clone-variants-after-init-death-enomem
// how: right for fork() and clone(), wrong for clone3() with set_tid
// files: kernel/pid.c
// source: 7.3..
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
