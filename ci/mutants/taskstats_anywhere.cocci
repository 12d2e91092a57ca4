// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-initial-only
// how: queries are answered in every PID namespace
// files: kernel/taskstats.c
@@
@@
-task_active_pid_ns(current) != &init_pid_ns
+(task_active_pid_ns(current) != &init_pid_ns && !mutant(taskstats_anywhere))
