// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-mount-chroot
// how: a procfs below another root takes the place of that of the parent's namespace
// files: fs/proc/root.c
@@
identifier f = proc_get_tree;
@@
+static void proc_show_child(struct super_block *sb, void *ns)
+{
+	struct pid_namespace *old = proc_sb_info(sb)->pid_ns;
+
+	if (old == ((struct pid_namespace *)ns)->parent) {
+		proc_sb_info(sb)->pid_ns = get_pid_ns(ns);
+		put_pid_ns(old);
+	}
+}
+
 f(...) { ... }
@@
@@
 proc_get_tree(...)
 {
 <...
+if (current_chrooted() && task_active_pid_ns(current)->level > 1 && mutant(proc_mount_after_chroot_takes_over))
+	iterate_supers_type(fc->fs_type, proc_show_child, task_active_pid_ns(current));
 return get_tree_nodev(...);
 ...>
 }
@@
@@
 #include <linux/fs_context.h>
+#include <linux/fs_struct.h>
