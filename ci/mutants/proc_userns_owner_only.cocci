// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-mount-ok
// how: a mounter of a user namespace above the owner is refused
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
 fc->ops = &proc_fs_context_ops;
+if (current_user_ns() != task_active_pid_ns(current)->user_ns && mutant(proc_userns_owner_only))
+	return -EPERM;
 ...>
 }
