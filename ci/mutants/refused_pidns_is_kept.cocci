// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-ancestor-einval
// how: right errno, wrong side effect: the refused namespace stays in the context
// files: fs/proc/root.c
// source: 6.18..
@@
expression E;
@@
 proc_parse_pidns_param(...)
 {
 <...
+if (target->level < active->level && mutant(refused_pidns_is_kept)) {
+	put_pid_ns(ctx->pid_ns);
+	ctx->pid_ns = get_pid_ns(target);
+}
 if (E)
 	return invalfc(fc, "cannot set pidns to non-descendant pidns");
 ...>
 }
