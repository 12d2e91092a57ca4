// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-pipe-initial-namespaces
// how: no handler is started for a process of a PID namespace
// files: fs/coredump.c
@@
@@
 coredump_pipe(...)
 {
 <...
+if (my_level() && mutant(core_pipe_not_from_inside))
+	return false;
 cprm->limit = RLIM_INFINITY;
 ...>
 }
@@
@@
 do_coredump(...)
 {
 <...
+if (my_level() && mutant(core_pipe_not_from_inside))
+	goto fail_unlock;
 cprm.limit = RLIM_INFINITY;
 ...>
 }
