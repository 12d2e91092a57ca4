// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid
// how: getsid() looks in the namespaces below first
// files: kernel/sys.c
@@
@@
 getsid(...)
 {
 <...
-find_task_by_vpid(pid)
+(inner_pid(pid) && mutant(getsid_inner_first) ? pid_task(inner_pid(pid), PIDTYPE_PID) : find_task_by_vpid(pid))
 ...>
 }
