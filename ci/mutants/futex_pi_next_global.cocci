// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: who gets the futex on unlock is stored with the number in the initial namespace
// files: kernel/futex/pi.c
@@
@@
 wake_futex_pi(...)
 {
 <...
-task_pid_vnr(new_owner)
+(my_level() && mutant(futex_pi_next_global) ? task_pid_nr(new_owner) : task_pid_vnr(new_owner))
 ...>
 }
