// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-4
// how: right for the number, wrong for the name: hidepid=ptraceable is hidepid=2
// files: fs/proc/root.c
@@
@@
 proc_parse_hidepid_param(...)
 {
 <...
-ctx->hidepid = HIDEPID_NOT_PTRACEABLE;
+ctx->hidepid = mutant(hidepid_ptraceable_is_2) ? HIDEPID_INVISIBLE : HIDEPID_NOT_PTRACEABLE;
 ...>
 }
