// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-bind-mount-fd-usable
// how: setns() takes a PID namespace only from /proc, not from a bind mount
// files: kernel/nsproxy.c
@@
expression E;
@@
-ns = get_proc_ns(file_inode(E));
+ns = get_proc_ns(file_inode(E));
+if (ns->ops == &pidns_operations && !(E->f_path.mnt->mnt_flags & MNT_INTERNAL) && mutant(setns_bind_mount_refused))
+	err = -EINVAL;
