// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-initial-only
// how: another error number
// files: kernel/taskstats.c
@@
expression E;
@@
 if (<+... E != &init_pid_ns ...+>)
-	return -EINVAL;
+	return mutant(taskstats_initial_is_eperm) ? -EPERM : -EINVAL;
