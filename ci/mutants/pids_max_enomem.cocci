// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-pids-max-eagain
// how: the error is that of running out of memory
// files: kernel/cgroup/pids.c
@@
@@
 pids_try_charge(...)
 {
 <...
-return -EAGAIN;
+return mutant(pids_max_enomem) ? -ENOMEM : -EAGAIN;
 ...>
 }
