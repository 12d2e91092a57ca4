// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-id-unique
// how: the identifier depends on who asks
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
-id = E;
+id = mutant(ns_id_differs_inside) ? ns->ns_id + 4294967296ULL * my_level() : E;
 ...>
 }
