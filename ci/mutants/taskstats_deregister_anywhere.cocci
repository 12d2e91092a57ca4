// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-taskstats-initial-only
// how: anybody may try to stop it
// files: kernel/taskstats.c
@@
expression E;
@@
-E != &init_pid_ns
+(E) != &init_pid_ns && !(isadd == DEREGISTER && mutant(taskstats_deregister_anywhere))
