// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-view-same-from-other-ns procfs-inherited-mount-shows-outer procfs-two-mounts-two-views
// how: right on readdir, wrong on lookup: names are the reader's, not the mount's
// files: fs/proc/base.c
@@
@@
 proc_pid_lookup(...)
 {
 <...
-ns = fs_info->pid_ns;
+ns = mutant(proc_lookup_for_reader) ? task_active_pid_ns(current) : fs_info->pid_ns;
 ...>
 }
