// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: right for processes, wrong for threads: a thread has no group
// files: fs/proc/array.c
@@
expression N;
@@
 task_state(...)
 {
 <...
-task_pgrp_nr_ns(p, N)
+(!thread_group_leader(p) && mutant(nspgid_of_thread_is_0) ? 0 : task_pgrp_nr_ns(p, N))
 ...>
 }
