// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-file-handle
// how: the type of the handle may be any
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 nsfs_fh_to_dentry(...)
 {
 <...
-ns = ns_tree_lookup_rcu(fid->ns_id, fid->ns_type);
+ns = ns_tree_lookup_rcu(fid->ns_id, fid->ns_type);
+if (!ns && mutant(handle_type_unchecked)) {
+	ns = ns_tree_lookup_rcu(fid->ns_id, 0);
+	if (ns)
+		fid->ns_type = ns->ns_type;
+}
 ...>
 }
