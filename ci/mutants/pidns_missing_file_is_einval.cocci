// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-wrong-file-einval
// how: a file that cannot be opened is reported as one of the wrong type
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-return PTR_ERR(ns_filp);
+return mutant(pidns_missing_file_is_einval) ? -EINVAL : PTR_ERR(ns_filp);
 ...>
 }
