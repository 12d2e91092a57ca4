// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-wrong-file-einval
// how: a file that is no namespace is reported as a bad descriptor
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-return invalfc(fc, "pidns argument is not an nsfs file");
+return mutant(pidns_wrong_file_is_ebadf) ? -EBADF : invalfc(fc, "pidns argument is not an nsfs file");
 ...>
 }
