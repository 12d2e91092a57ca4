// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-local-pid
// how: right for locks, wrong for requests that wait: their number is that of the initial namespace
// files: fs/locks.c
@@
@@
 lock_get_status(...)
 {
 <...
-locks_translate_pid(flc, proc_pidns)
+(repeat && flc->flc_pid > 0 && mutant(proc_locks_waiter_global) ? flc->flc_pid : locks_translate_pid(flc, proc_pidns))
 ...>
 }
