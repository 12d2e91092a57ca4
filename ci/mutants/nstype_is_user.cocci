// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-nstype
// how: a PID namespace is given the type of its owner
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (ioctl == NS_GET_NSTYPE && ns->ns_type == CLONE_NEWPID && mutant(nstype_is_user))
+	return CLONE_NEWUSER;
 ...>
 }
