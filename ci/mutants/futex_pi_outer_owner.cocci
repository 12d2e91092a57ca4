// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: the owner in the word is looked up in the ancestors too
// files: kernel/futex/pi.c
@@
@@
- find_get_task_by_vpid(pid)
+(find_get_task_by_vpid(pid) ?: mutant(futex_pi_outer_owner) ? get_outer_task(pid) : NULL)
