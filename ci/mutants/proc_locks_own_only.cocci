// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-local-pid locks-proc-locks-initial-unfiltered
// how: locks of processes of namespaces below are left out
// files: fs/locks.c
@@
@@
 locks_show(...)
 {
 <...
-locks_translate_pid(cur, proc_pidns) == 0
+(locks_translate_pid(cur, proc_pidns) == 0 || (cur->flc_pid > 0 && level_of_global(cur->flc_pid) > proc_pidns->level && mutant(proc_locks_own_only)))
 ...>
 }
