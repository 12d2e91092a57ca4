// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-per-ns
// how: a member that is not init may not switch it on
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(capable(CAP_SYS_PACCT) && !(my_level() && !is_child_reaper(task_tgid(current)) && mutant(acct_on_by_init_only)))
