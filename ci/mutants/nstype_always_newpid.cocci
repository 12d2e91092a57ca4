// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-nstype
// how: all types of namespaces are taken to be one
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
(
-return ns->ns_type;
+return mutant(nstype_always_newpid) ? CLONE_NEWPID : ns->ns_type;
|
-return ns->ops->type;
+return mutant(nstype_always_newpid) ? CLONE_NEWPID : ns->ops->type;
)
 ...>
 }
