// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: the owner in the word is looked up in the namespace above
// files: kernel/futex/pi.c
@@
@@
 attach_to_pi_owner(...)
 {
 <...
-find_get_task_by_vpid(pid)
+(my_level() && mutant(futex_pi_owner_in_parent) ? get_parents_task(pid) : find_get_task_by_vpid(pid))
 ...>
 }
