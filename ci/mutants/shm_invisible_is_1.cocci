// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: a process without a number here is called 1, not 0
// files: ipc/shm.c
@@
@@
-pid_vnr(shp->shm_cprid)
+(pid_vnr(shp->shm_cprid) ?: (mutant(shm_invisible_is_1) ? 1 : 0))
