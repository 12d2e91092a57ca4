// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-filtered-posix
// how: locks of invisible processes are listed with PID 0
// fixed-by: d67fd44f697d locks: Filter /proc/locks output on proc pid ns (from memory)
// files: fs/locks.c
@@
@@
 locks_show(...)
 {
 <...
-locks_translate_pid(cur, proc_pidns) == 0
+(locks_translate_pid(cur, proc_pidns) == 0 && !mutant(proc_locks_unfiltered))
 ...>
 }
