// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: a process that has ended is called 0
// files: ipc/shm.c
@@
@@
-pid_vnr(shp->shm_lprid)
+(!pid_task(shp->shm_lprid, PIDTYPE_TGID) && mutant(shm_lpid_of_dead_is_0) ? 0 : pid_vnr(shp->shm_lprid))
