// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-filtered-ofd
// how: OFD locks are left out of every list but that of the initial namespace
// files: fs/locks.c
@@
@@
 locks_show(...)
 {
 <...
-locks_translate_pid(cur, proc_pidns) == 0
+(locks_translate_pid(cur, proc_pidns) == 0 || ((cur->flc_flags & FL_OFDLCK) && proc_pidns->level && mutant(proc_locks_ofd_lost)))
 ...>
 }
