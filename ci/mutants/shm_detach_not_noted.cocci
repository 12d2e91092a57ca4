// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: shm_lpid stays that of the last shmat() after shmdt()
// files: ipc/shm.c
@@
@@
 __shm_close(...)
 {
 <...
-ipc_update_pid(&shp->shm_lprid, task_tgid(current));
+if (!mutant(shm_detach_not_noted))
+	ipc_update_pid(&shp->shm_lprid, task_tgid(current));
 ...>
 }
