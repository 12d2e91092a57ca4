// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-id-unique
// how: all PID namespaces have the identifier of the initial one
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
-id = E;
+id = ns->ns_type == CLONE_NEWPID && mutant(ns_id_is_that_of_the_type) ? PID_NS_INIT_ID : E;
 ...>
 }
