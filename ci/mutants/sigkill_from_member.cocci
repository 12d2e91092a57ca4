// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-privilege-makes-no-difference
// how: SIGKILL is taken to be unstoppable before init's protection is looked at
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E || (sig == SIGKILL && !same_thread_group(current, t) && mutant(sigkill_from_member))) && sig_kernel_only(sig))
 ...>
 }
