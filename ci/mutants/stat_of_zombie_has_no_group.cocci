// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: group and session of a zombie are 0
// files: fs/proc/array.c
// guards: 2
@@
expression T, N;
@@
 do_task_stat(...)
 {
 <...
(
-task_session_nr_ns(T, N)
+(T->exit_state && mutant(stat_of_zombie_has_no_group) ? 0 : task_session_nr_ns(T, N))
|
-task_pgrp_nr_ns(T, N)
+(T->exit_state && mutant(stat_of_zombie_has_no_group) ? 0 : task_pgrp_nr_ns(T, N))
)
 ...>
 }
