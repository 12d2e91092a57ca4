// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-listns-type-filter
// how: an open file does not make a namespace active
// files: fs/nsfs.c
// source: 7.0..
// guards: 2
@@
@@
 nsfs_evict(...)
 {
 <...
-__ns_ref_active_put(ns);
+if (ns->ns_type != CLONE_NEWPID || !mutant(listns_file_does_not_count))
+	__ns_ref_active_put(ns);
 ...>
 }
@@
@@
 nsfs_init_inode(...)
 {
 <...
-__ns_ref_active_get(ns);
+if (ns->ns_type != CLONE_NEWPID || !mutant(listns_file_does_not_count))
+	__ns_ref_active_get(ns);
 ...>
 }
