// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-local-pid
// how: the filter is right, the number printed is that of the initial namespace
// files: fs/locks.c
@@
@@
 lock_get_status(...)
 {
 <...
-pid = locks_translate_pid(flc, proc_pidns);
+pid = flc->flc_pid > 0 && mutant(proc_locks_global_number) ? flc->flc_pid : locks_translate_pid(flc, proc_pidns);
 ...>
 }
