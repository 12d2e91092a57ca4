// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pid-exhausted-eagain
// how: who puts a child into a full namespace gets another error than a member
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-retval = nr;
+retval = nr == -EAGAIN && tmp == ns && ns != task_active_pid_ns(current) && mutant(pid_exhausted_for_injected_enospc) ? -ENOSPC : nr;
 ...>
 }
@@
expression E;
@@
 alloc_pid(...)
 {
 <...
 retval = (nr == -ENOSPC) ? E : nr;
+if (nr == -ENOSPC && tmp == ns && ns != task_active_pid_ns(current) && mutant(pid_exhausted_for_injected_enospc))
+	retval = -ENOSPC;
 ...>
 }
