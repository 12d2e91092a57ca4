// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: shmctl() gives out the numbers of those who acted
// fixed-by: 98f929b1bd4d ipc/shm: Fix shmctl(..., IPC_STAT, ...) between pid namespaces. (from memory)
// files: ipc/shm.c
// guards: 2
@@
@@
- pid_vnr(shp->shm_cprid)
+(mutant(shm_pids_inner) ? own_nr(shp->shm_cprid) : pid_vnr(shp->shm_cprid))
@@
@@
- pid_vnr(shp->shm_lprid)
+(mutant(shm_pids_inner) ? own_nr(shp->shm_lprid) : pid_vnr(shp->shm_lprid))
