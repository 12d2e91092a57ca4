// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: who mounts procfs with pidns= pins his own namespace for ever
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
+if (mutant(pidns_option_leaks))
+	get_pid_ns(ctx->pid_ns);
 put_pid_ns(ctx->pid_ns);
 ...>
 }
