// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-remount-ebusy
// how: pidns= of a mount that exists is silently ignored
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_param(...)
 {
 <...
- -EBUSY
+(mutant(pidns_remount_ignored) ? 0 : -EBUSY)
 ...>
 }
