// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigstop-from-inside-ignored
// how: only SIGKILL is kept from init
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E || (sig == SIGSTOP && mutant(sigstop_from_member))) && sig_kernel_only(sig))
 ...>
 }
