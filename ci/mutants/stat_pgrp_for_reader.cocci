// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 5 misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- task_pgrp_nr_ns(task, ns)
+(mutant(stat_pgrp_for_reader) ? pid_vnr(task_pgrp(task)) : task_pgrp_nr_ns(task, ns))
 ...>
 }
