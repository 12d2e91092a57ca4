// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-remount-ebusy
// how: of a mount that exists a pidns= given by its descriptor is ignored
// files: fs/proc/root.c
// source: 6.18..
@@
expression E;
@@
 proc_parse_param(...)
 {
 <...
 if (fc->purpose == FS_CONTEXT_FOR_RECONFIGURE) {
 ...
-return E;
+return (param->type == fs_value_is_file && mutant(pidns_remount_by_fd_ignored) ? 0 : E);
 }
 ...>
 }
