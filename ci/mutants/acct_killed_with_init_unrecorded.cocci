// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: who ends with a nested namespace's init is not recorded outside of it
// files: kernel/acct.c
@@
expression A;
@@
 slow_acct_process(...)
 {
 <...
-do_acct_process(A);
+if (!(ns != task_active_pid_ns(current) && !(task_active_pid_ns(current)->pid_allocated & PIDNS_ADDING) && mutant(acct_killed_with_init_unrecorded)))
+	do_acct_process(A);
 ...>
 }
