// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: right for IPC_STAT, wrong for SHM_STAT: the number of the one who acted
// files: ipc/shm.c
@@
@@
 shmctl_stat(...)
 {
 <...
-pid_vnr(shp->shm_lprid)
+((cmd != IPC_STAT && mutant(shm_stat_index_inner)) ? own_nr(shp->shm_lprid) : pid_vnr(shp->shm_lprid))
 ...>
 }
