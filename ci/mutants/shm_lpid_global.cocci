// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: shm_lpid misses the translation
// files: ipc/shm.c
@@
@@
-pid_vnr(shp->shm_lprid)
+(mutant(shm_lpid_global) ? pid_nr(shp->shm_lprid) : pid_vnr(shp->shm_lprid))
