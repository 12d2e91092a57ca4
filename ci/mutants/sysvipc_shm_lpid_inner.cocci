// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: lpid of /proc/sysvipc/shm is the number of the one who acted
// files: ipc/shm.c
@@
@@
-pid_nr_ns(shp->shm_lprid, pid_ns)
+(mutant(sysvipc_shm_lpid_inner) ? own_nr(shp->shm_lprid) : pid_nr_ns(shp->shm_lprid, pid_ns))
