// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-siblings-independent visibility-kill-sibling-esrch
// how: the number is looked up in the sibling namespaces as well
// files: kernel/signal.c
@@
expression E;
@@
 kill_proc_info(...)
 {
 <...
 error = kill_pid_info(sig, info, E);
+if (!error && sig && my_level() && mutant(kill_reaches_same_number))
+  kill_same_number(sig, pid);
 ...>
 }
