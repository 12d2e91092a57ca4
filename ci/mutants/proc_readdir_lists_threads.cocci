// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-tid-lookup procfs-shows-mounters-ns
// how: threads are listed as processes are
// files: fs/proc/base.c
@@
@@
 next_tgid(...)
 {
 <...
-PIDTYPE_TGID
+(mutant(proc_readdir_lists_threads) ? PIDTYPE_PID : PIDTYPE_TGID)
 ...>
 }
