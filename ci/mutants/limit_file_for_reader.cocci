// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-file-shows-openers-userns
// how: the file shows the limit of whoever reads it
// files: kernel/sysctl.c
@@
identifier fn = {do_proc_vec, do_proc_doulongvec_minmax};
expression list ES;
@@
 proc_doulongvec_minmax(...)
 {
 <...
-fn(table, ES)
+fn(!strcmp(table->procname, "max_pid_namespaces") && mutant(limit_file_for_reader) ? limit_of_reader(table) : table, ES)
 ...>
 }
