// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: a group whose leader has ended and was waited for has no number
// files: fs/proc/array.c
@@
expression N;
@@
 task_state(...)
 {
 <...
- task_pgrp_nr_ns(p, N)
+(task_pgrp(p) && !pid_has_task(task_pgrp(p), PIDTYPE_TGID) && mutant(nspgid_of_ended_leader_0) ? 0 : task_pgrp_nr_ns(p, N))
 ...>
 }
