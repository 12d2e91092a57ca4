// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pid-exhausted-eagain
// how: who puts a child into a full namespace gets another error than a member
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
-retval = nr;
+retval = nr == -EAGAIN && tmp == ns && ns != task_active_pid_ns(current) && mutant(pid_exhausted_for_injected_enospc) ? -ENOSPC : nr;
 ...>
 }
