// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-f-pidfd
// how: every handler gets a pidfd
// source: 7.0..
// files: fs/coredump.c
@@
@@
 coredump_pipe(...)
 {
 <...
+if (!cprm->pid && mutant(core_f_unasked))
+	cprm->pid = task_tgid(current);
 cprm->limit = RLIM_INFINITY;
 ...>
 }
