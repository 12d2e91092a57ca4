// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-pr-set-ptracer
// how: a number is looked up in the ancestors too
// files: security/yama/yama_lsm.c
@@
@@
-find_get_task_by_vpid(arg2)
+(find_get_task_by_vpid(arg2) ?: mutant(ptracer_outer) ? get_outer_task(arg2) : NULL)
