// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_get() takes all processes of a user, visible or not
// files: block/ioprio.c
@@
@@
 ioprio_get(...)
 {
 <...
-!task_pid_vnr(p)
+(!task_pid_vnr(p) && !mutant(ioprio_get_user_outer))
 ...>
 }
