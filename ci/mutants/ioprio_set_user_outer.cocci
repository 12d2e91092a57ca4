// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_set() takes all processes of a user, visible or not
// files: block/ioprio.c
@@
@@
 ioprio_set(...)
 {
 <...
-!task_pid_vnr(p)
+(!task_pid_vnr(p) && !mutant(ioprio_set_user_outer))
 ...>
 }
