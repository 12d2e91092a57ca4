// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-nonhierarchical-einval
// how: a type without parents gives its user namespace
// files: fs/nsfs.c
// source: 7.0..
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
