// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-process-madvise
// how: right one level down, wrong two levels down
// files: mm/madvise.c
@@
expression E;
@@
 process_madvise(...)
 {
 <...
-mm = E;
+mm = level_of(task_pid(task)) > my_level() + 1 && mutant(process_madvise_one_level) ? ERR_PTR(-ESRCH) : E;
 ...>
 }
