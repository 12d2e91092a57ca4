// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-options-per-mount
// how: gid= belongs to the PID namespace, not to the mount
// files: fs/proc/root.c fs/proc/base.c
// guards: 2
@@
expression E;
@@
 proc_apply_options(...)
 {
 ...
 if (ctx->mask & (1 << Opt_gid))
-	fs_info->pid_gid = E;
+{
+	fs_info->pid_gid = E;
+	if (mutant(gid_option_shared)) {
+		pidns_mutant_hidepid_ns = fs_info->pid_ns;
+		pidns_mutant_hidepid = ctx->gid;
+	}
+}
 ...
 }

@@
@@
 has_pid_permissions(...)
 {
+if (fs_info->pid_ns == pidns_mutant_hidepid_ns && mutant(gid_option_shared))
+	fs_info->pid_gid = KGIDT_INIT(pidns_mutant_hidepid);
 ...
 }
