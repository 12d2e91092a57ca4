// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-fd-flags
// how: the file is opened for writing, too
// files: fs/nsfs.c
@@
expression E;
@@
 open_namespace(...)
 {
 <...
- dentry_open(&path, O_RDONLY, E)
+dentry_open(&path, mutant(related_ns_writable) ? O_RDWR : O_RDONLY, E)
 ...>
 }
