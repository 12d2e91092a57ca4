// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-owner-uid-einval
// how: a PID namespace has the owner of its user namespace
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 ns_ioctl(...)
 {
 <...
-ns->ns_type != CLONE_NEWUSER
+(ns->ns_type != CLONE_NEWUSER && !(ns->ns_type == CLONE_NEWPID && mutant(owner_uid_of_pidns) && (ns = &to_pid_ns(ns)->user_ns->ns)))
 ...>
 }
