// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-id-unique
// how: the initial namespace has a number as all others
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
-id = E;
+id = ns == &init_pid_ns.ns && mutant(ns_id_initial_not_fixed) ? 4098 : E;
 ...>
 }
