// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-id-unique
// how: a PID namespace has the identifier of its user namespace
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
-id = E;
+id = ns->ns_type == CLONE_NEWPID && mutant(ns_id_of_owner) ? to_pid_ns(ns)->user_ns->ns.ns_id : E;
 ...>
 }
