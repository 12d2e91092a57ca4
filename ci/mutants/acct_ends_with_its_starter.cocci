// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-stops-with-ns
// how: accounting ends with the process that switched it on
// guards: 2
// files: kernel/acct.c
@@
@@
 acct_on(...)
 {
 <...
 old = xchg(&ns->bacct, &acct->pin);
+if (mutant(acct_ends_with_its_starter))
+	pidns_mutant_task = current;
 ...>
 }
@@
@@
 slow_acct_process(...)
 {
 <...
 acct_put(acct);
+if (mutant(acct_ends_with_its_starter) && pidns_mutant_task == current && ns->level && !is_child_reaper(task_pid(current)))
+	acct_exit_ns(ns);
 ...>
 }
