// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-1 procfs-gid-option
// how: off by one: hidepid=0 is hidepid=1
// files: fs/proc/root.c
@@
@@
 proc_parse_hidepid_param(...)
 {
 <...
-ctx->hidepid = result.uint_32;
+ctx->hidepid = result.uint_32 + (!result.uint_32 && mutant(hidepid_0_closes));
 ...>
 }
