// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-option-path
// how: right for a file descriptor, wrong for a path: the option is checked and forgotten
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
+if (param->type == fs_value_is_string && mutant(pidns_path_ignored))
+	return 0;
 put_pid_ns(ctx->pid_ns);
 ...>
 }
