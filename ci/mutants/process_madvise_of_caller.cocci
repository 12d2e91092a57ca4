// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-process-madvise
// how: the advice is about the caller's memory
// files: mm/madvise.c
@@
expression E;
@@
 process_madvise(...)
 {
 <...
-mm = E;
+mm = mutant(process_madvise_of_caller) ? get_task_mm(current) : E;
 ...>
 }
