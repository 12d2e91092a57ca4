// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-local-pid
// how: flock() by a thread: the lock is held by the thread that took it
// files: fs/locks.c
@@
@@
 flock_make_lock(...)
 {
 <...
-current->tgid
+(mutant(flock_of_thread) ? current->pid : current->tgid)
 ...>
 }
