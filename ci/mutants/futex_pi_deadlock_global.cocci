// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: whether the owner is the caller is decided by its number in the initial namespace
// files: kernel/futex/pi.c
@@
@@
 futex_lock_pi_atomic(...)
 {
 <...
-(uval & FUTEX_TID_MASK) == vpid
+((uval & FUTEX_TID_MASK) == (my_level() && mutant(futex_pi_deadlock_global) ? task_pid_nr(task) : vpid))
 ...>
 }
