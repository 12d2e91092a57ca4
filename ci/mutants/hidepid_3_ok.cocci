// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-4
// how: of the value only the range is checked, so that there is one between invisible and ptraceable
// files: fs/proc/root.c
@@
@@
 valid_hidepid(...)
 {
 <...
-value == HIDEPID_NOT_PTRACEABLE
+(value == HIDEPID_NOT_PTRACEABLE || (value == 3 && mutant(hidepid_3_ok)))
 ...>
 }
