// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: FUTEX_LOCK_PI stores the number of the initial namespace
// files: kernel/futex/pi.c
@@
@@
 futex_lock_pi_atomic(...)
 {
 <...
- task_pid_vnr(task)
+(my_level() && mutant(futex_pi_global) ? task_pid_nr(task) : task_pid_vnr(task))
 ...>
 }
