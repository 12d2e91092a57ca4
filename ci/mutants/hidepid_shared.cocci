// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-options-per-mount
// how: hidepid belongs to the PID namespace, not to the mount
// fixed-by: 6814ef2d992a proc: add option to mount only a pids subset, fa10fed30f25 proc: allow to mount many instances of proc in one pid namespace (from memory)
// files: fs/proc/root.c fs/proc/base.c
// guards: 2
@@
@@
 proc_apply_options(...)
 {
 ...
 if (ctx->mask & (1 << Opt_hidepid))
-	fs_info->hide_pid = ctx->hidepid;
+{
+	fs_info->hide_pid = ctx->hidepid;
+	if (mutant(hidepid_shared)) {
+		pidns_mutant_hidepid_ns = fs_info->pid_ns;
+		pidns_mutant_hidepid = ctx->hidepid;
+	}
+}
 ...
 }

@@
@@
 has_pid_permissions(...)
 {
+if (fs_info->pid_ns == pidns_mutant_hidepid_ns && mutant(hidepid_shared))
+	fs_info->hide_pid = pidns_mutant_hidepid;
 ...
 }
