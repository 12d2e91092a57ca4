// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-owner-uid-einval
// how: a PID namespace has the owner of its user namespace
// files: fs/nsfs.c
@@
expression T;
@@
 ns_ioctl(...)
 {
 <...
-T != CLONE_NEWUSER
+(T != CLONE_NEWUSER && !(ns->ops == &pidns_operations && mutant(owner_uid_of_pidns) && (ns = &container_of(ns, struct pid_namespace, ns)->user_ns->ns)))
 ...>
 }
