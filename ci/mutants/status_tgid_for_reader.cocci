// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: Tgid misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
-tgid = task_tgid_nr_ns(p, ns);
+tgid = mutant(status_tgid_for_reader) ? task_tgid_vnr(p) : task_tgid_nr_ns(p, ns);
 ...>
 }
