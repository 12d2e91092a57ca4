// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-remount-ebusy
// how: no option of a mount that exists can be changed
// files: fs/proc/root.c
// source: 7.3..
@@
@@
 proc_parse_param(...)
 {
 <...
-err = proc_parse_hidepid_param(fc, param);
+err = fc->purpose == FS_CONTEXT_FOR_RECONFIGURE && mutant(remount_of_any_option_is_ebusy) ? -EBUSY : proc_parse_hidepid_param(fc, param);
 ...>
 }
