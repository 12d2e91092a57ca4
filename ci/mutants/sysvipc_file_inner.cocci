// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-proc-sysvipc-pids
// how: /proc/sysvipc/shm has the numbers of those who acted
// files: ipc/shm.c
@@
@@
- pid_nr_ns(shp->shm_cprid, pid_ns)
+(mutant(sysvipc_file_inner) ? own_nr(shp->shm_cprid) : pid_nr_ns(shp->shm_cprid, pid_ns))
