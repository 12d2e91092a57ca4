// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-fork-after-init-death-enomem-unshare lifetime-fork-after-init-death-enomem-setns lifetime-clone-variants-after-init-death-enomem
// how: as long as init is a zombie there is another error
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
+	if (upid->ns->pid_allocated && mutant(dead_namespace_errno_of_zombie))
+		retval = -EAGAIN;
+	S
+}
 ...>
 }
@@
statement S;
@@
 alloc_pid(...)
 {
 <...
 if (!(ns->pid_allocated & PIDNS_ADDING))
-	S
+{
+	if (ns->pid_allocated && mutant(dead_namespace_errno_of_zombie))
+		retval = -EAGAIN;
+	S
+}
 ...>
 }
