// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-stops-with-ns
// how: accounting outlives the namespace
// files: kernel/acct.c
@@
@@
 acct_exit_ns(...)
 {
 <...
-pin_kill(ns->bacct);
+pin_kill(mutant(acct_stays_after_init) ? NULL : ns->bacct);
 ...>
 }
