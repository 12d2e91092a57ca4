// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-0
// how: 0 is nobody inside a namespace
// files: kernel/cgroup/cgroup.c
@@
statement S1, S2;
@@
 cgroup_procs_write_start(...)
 {
 <...
 if (
-pid
+pid || (my_level() && mutant(cgroup_procs_write_0_esrch))
 ) S1 else S2
 ...>
 }
