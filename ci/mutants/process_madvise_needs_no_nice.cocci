// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-process-madvise
// how: CAP_SYS_NICE is not asked for
// files: mm/madvise.c
@@
@@
 process_madvise(...)
 {
 <...
-!capable(CAP_SYS_NICE)
+(!capable(CAP_SYS_NICE) && !mutant(process_madvise_needs_no_nice))
 ...>
 }
