// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch locks-getown-translated
// how: a process that has ended cannot be an owner although nobody has waited for it
// files: fs/fcntl.c
@@
expression E;
@@
 f_setown(...)
 {
 <...
 pid = E;
+if (pid && pid_task(pid, PIDTYPE_PID) && pid_task(pid, PIDTYPE_PID)->exit_state && mutant(setown_zombie_is_esrch))
+	pid = NULL;
 ...>
 }
