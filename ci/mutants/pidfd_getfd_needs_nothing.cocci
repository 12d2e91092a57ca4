// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-getfd-ptrace-only
// how: the pidfd is privilege enough
// files: kernel/pid.c
@@
@@
 __pidfd_fget(...)
 {
 <...
-!ptrace_may_access(task, PTRACE_MODE_ATTACH_REALCREDS)
+(!ptrace_may_access(task, PTRACE_MODE_ATTACH_REALCREDS) && !mutant(pidfd_getfd_needs_nothing))
 ...>
 }
