// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-local-pid
// how: right in the list, wrong in fdinfo: the number is that of the initial namespace
// files: fs/locks.c
@@
@@
 __show_fd_locks(...)
 {
 <...
-lock_get_status(f, fl, *id, "", 0);
+lock_get_status(f, fl, *id, mutant(proc_locks_with_fd_global) ? " " : "", 0);
 ...>
 }
@@
@@
 lock_get_status(...)
 {
 <...
-locks_translate_pid(flc, proc_pidns)
+(*pfx == ' ' && flc->flc_pid > 0 ? flc->flc_pid : locks_translate_pid(flc, proc_pidns))
 ...>
 }
