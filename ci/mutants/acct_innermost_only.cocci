// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: only the innermost namespace that has accounting on gets a record
// files: kernel/acct.c
@@
@@
 slow_acct_process(...)
 {
 <...
+if (mutant(acct_innermost_only))
+	ns = &init_pid_ns;
 acct_put(acct);
 ...>
 }
