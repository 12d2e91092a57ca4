// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-nstype
// how: a namespace without processes has no type
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (ioctl == NS_GET_NSTYPE && ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->pid_allocated < 2 && mutant(nstype_of_dead))
+	return -ESRCH;
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
+if (ioctl == NS_GET_NSTYPE && ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->pid_allocated < 2 && mutant(nstype_of_dead))
+	return -ESRCH;
 ... when any
 }
