// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-per-ns
// how: it is switched off for the namespace above
// files: kernel/acct.c
@@
@@
-pin_kill(task_active_pid_ns(current)->bacct)
+pin_kill((task_active_pid_ns(current)->level > 1 && mutant(acct_off_for_parent) ? task_active_pid_ns(current)->parent : task_active_pid_ns(current))->bacct)
