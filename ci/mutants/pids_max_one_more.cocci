// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-pids-max-eagain
// how: off by one: one more than the limit
// files: kernel/cgroup/pids.c
@@
@@
 pids_try_charge(...)
 {
 <...
-new > limit
+new > limit + mutant(pids_max_one_more)
 ...>
 }
