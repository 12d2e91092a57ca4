// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-process-madvise
// how: right for members, wrong for their init
// files: mm/madvise.c
@@
expression E;
@@
 process_madvise(...)
 {
 <...
-mm = E;
+mm = level_of(task_pid(task)) == my_level() + 1 && is_child_reaper(task_pid(task)) && mutant(process_madvise_init_refused) ? ERR_PTR(-EPERM) : E;
 ...>
 }
