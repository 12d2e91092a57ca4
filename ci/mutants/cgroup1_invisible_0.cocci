// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v1-procs-invisible-omitted
// how: who is not visible is listed as 0, as on version 2
// files: kernel/cgroup/cgroup-v1.c
@@
statement S;
@@
 pidlist_array_load(...)
 {
 <...
 if (
-pid > 0
+(pid > 0 || mutant(cgroup1_invisible_0))
 ) S
 ...>
 }
