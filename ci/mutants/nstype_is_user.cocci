// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-nstype
// how: a PID namespace is given the type of its owner
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (ioctl == NS_GET_NSTYPE && ns->ops == &pidns_operations && mutant(nstype_is_user))
+	return CLONE_NEWUSER;
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
+if (ioctl == NS_GET_NSTYPE && ns->ops == &pidns_operations && mutant(nstype_is_user))
+	return CLONE_NEWUSER;
 ... when any
 }
