// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-nstype
// how: a namespace without processes has no type
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (ioctl == NS_GET_NSTYPE && ns->ns_type == CLONE_NEWPID && to_pid_ns(ns)->pid_allocated < 2 && mutant(nstype_of_dead))
+	return -ESRCH;
 ...>
 }
