// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 5: a group outside is printed with its number in the initial namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- task_pgrp_nr_ns(task, ns)
+(task_pgrp_nr_ns(task, ns) ?: mutant(stat_pgrp_outside_global) ? pid_nr(task_pgrp(task)) : 0)
 ...>
 }
