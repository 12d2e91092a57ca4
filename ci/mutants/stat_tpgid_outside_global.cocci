// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 8: a terminal's group outside is printed with its number in the initial namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- pid_nr_ns(pgrp, ns)
+(pid_nr_ns(pgrp, ns) ?: mutant(stat_tpgid_outside_global) ? pid_nr(pgrp) : 0)
 ...>
 }
