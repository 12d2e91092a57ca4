// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-nested-exits
// how: a level without accounting ends the way up
// files: kernel/acct.c
@@
@@
 slow_acct_process(...)
 {
 <...
 struct bsd_acct_struct *acct = acct_get(ns);
+if (!acct && mutant(acct_stops_at_gap))
+	break;
 ...>
 }
