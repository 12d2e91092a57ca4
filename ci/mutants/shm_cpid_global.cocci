// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: shm_cpid misses the translation
// files: ipc/shm.c
@@
@@
-pid_vnr(shp->shm_cprid)
+(mutant(shm_cpid_global) ? pid_nr(shp->shm_cprid) : pid_vnr(shp->shm_cprid))
