// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-options-per-mount
// how: subset=pid belongs to the PID namespace, not to the mount
// files: fs/proc/root.c fs/proc/generic.c
// guards: 3
@@
@@
 proc_apply_options(...)
 {
 ...
 if (ctx->mask & (1 << Opt_subset))
-	fs_info->pidonly = ctx->pidonly;
+{
+	fs_info->pidonly = ctx->pidonly;
+	if (mutant(subset_pid_shared))
+		pidns_mutant_hidepid_ns = fs_info->pid_ns;
+}
 ...
 }

@@
@@
 proc_lookup(...)
 {
 <...
-fs_info->pidonly == PROC_PIDONLY_ON
+(fs_info->pidonly == PROC_PIDONLY_ON || (fs_info->pid_ns == pidns_mutant_hidepid_ns && mutant(subset_pid_shared)))
 ...>
 }

@@
@@
 proc_readdir(...)
 {
 <...
-fs_info->pidonly == PROC_PIDONLY_ON
+(fs_info->pidonly == PROC_PIDONLY_ON || (fs_info->pid_ns == pidns_mutant_hidepid_ns && mutant(subset_pid_shared)))
 ...>
 }
