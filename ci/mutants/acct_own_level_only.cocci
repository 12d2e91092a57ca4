// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: exits in nested namespaces are not recorded above
// files: kernel/acct.c
@@
@@
 slow_acct_process(...)
 {
 <...
 struct bsd_acct_struct *acct = acct_get(ns);
+if (acct && ns != task_active_pid_ns(current) && mutant(acct_own_level_only)) {
+	mutex_unlock(&acct->lock);
+	acct_put(acct);
+	continue;
+}
 ...>
 }
