// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-write-invisible-esrch
// how: a number that is nobody's is EINVAL
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_procs_write_start(...)
 {
 <...
-ERR_PTR(-ESRCH)
+ERR_PTR(mutant(cgroup_procs_write_unknown_einval) ? -EINVAL : -ESRCH)
 ...>
 }
