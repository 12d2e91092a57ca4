// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-pipe-initial-namespaces
// how: the handler has the other namespaces of the crashed process
// guards: 2
// files: fs/coredump.c
@@
@@
 coredump_pipe(...)
 {
 <...
+if (mutant(core_pipe_namespaces_of_crashed))
+	pidns_mutant_task = current;
 cprm->limit = RLIM_INFINITY;
 ...>
 }
@@
@@
 umh_coredump_setup(...)
 {
 <...
+if (mutant(core_pipe_namespaces_of_crashed))
+	share_nsproxy_of(pidns_mutant_task);
 err = create_pipe_files(files, 0);
 ...>
 }
@@
@@
 do_coredump(...)
 {
 <...
+if (mutant(core_pipe_namespaces_of_crashed))
+	pidns_mutant_task = current;
 cprm.limit = RLIM_INFINITY;
 ...>
 }
