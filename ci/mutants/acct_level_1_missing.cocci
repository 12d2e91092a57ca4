// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-per-ns accounting-acct-nested-exits
// how: the way up ends one level too early
// files: kernel/acct.c
@@
@@
 slow_acct_process(...)
 {
 <...
 struct bsd_acct_struct *acct = acct_get(ns);
+if (acct && ns->level == 1 && mutant(acct_level_1_missing)) {
+	mutex_unlock(&acct->lock);
+	acct_put(acct);
+	break;
+}
 ...>
 }
