// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-2
// how: right on lookup, wrong on readdir: hidepid=2 lists what it hides
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
- HIDEPID_INVISIBLE
+(mutant(hidepid_2_listed) ? HIDEPID_NOT_PTRACEABLE : HIDEPID_INVISIBLE)
 ...>
 }
