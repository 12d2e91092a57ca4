// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-pr-set-ptracer
// how: the number is looked up in the namespace above
// files: security/yama/yama_lsm.c
@@
@@
-find_get_task_by_vpid(arg2)
+(my_level() && mutant(ptracer_in_parent) ? get_parents_task(arg2) : find_get_task_by_vpid(arg2))
