// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-inner-holder-outer-pid locks-proc-locks-local-pid
// how: right for processes, wrong for threads: a lock is held by the thread that took it
// files: fs/locks.c
@@
@@
 flock64_to_posix_lock(...)
 {
 <...
-current->tgid
+(mutant(posix_lock_of_thread) ? current->pid : current->tgid)
 ...>
 }
