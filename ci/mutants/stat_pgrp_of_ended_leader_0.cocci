// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: a group whose leader has ended and was waited for has no number
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- task_pgrp_nr_ns(task, ns)
+(task_pgrp(task) && !pid_has_task(task_pgrp(task), PIDTYPE_TGID) && mutant(stat_pgrp_of_ended_leader_0) ? 0 : task_pgrp_nr_ns(task, ns))
 ...>
 }
