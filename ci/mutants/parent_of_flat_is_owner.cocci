// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-nonhierarchical-einval
// how: a type without parents gives its user namespace
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (ioctl == NS_GET_PARENT && !ns->ops->get_parent && mutant(parent_of_flat_is_owner))
+	return open_related_ns(ns, ns_get_owner);
 ...>
 }
@@
expression E;
statement S;
@@
 ns_ioctl(...)
 {
 ...
 struct ns_common *ns = get_proc_ns(E);
 ...
 if (!may_use_nsfs_ioctl(ioctl)) S
+if (ioctl == NS_GET_PARENT && !ns->ops->get_parent && mutant(parent_of_flat_is_owner))
+	return open_related_ns(ns, ns_get_owner);
 ... when any
 }
