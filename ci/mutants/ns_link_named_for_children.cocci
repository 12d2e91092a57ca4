// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-format
// how: the link's text has the name of the file
// files: fs/nsfs.c
@@
expression E;
@@
 ns_get_name(...)
 {
 <...
-name = E;
+name = mutant(ns_link_named_for_children) ? ns_ops->name : E;
 ...>
 }
