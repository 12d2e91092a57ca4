// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-process-madvise
// how: only processes of the own PID namespace are taken
// files: mm/madvise.c
@@
expression E;
@@
 process_madvise(...)
 {
 <...
-mm = E;
+mm = level_of(task_pid(task)) != my_level() && mutant(process_madvise_own_namespace) ? ERR_PTR(-EPERM) : E;
 ...>
 }
