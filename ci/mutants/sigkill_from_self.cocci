// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-self-ignored
// how: a process may always end itself
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E || (sig == SIGKILL && same_thread_group(current, t) && mutant(sigkill_from_self))) && sig_kernel_only(sig))
 ...>
 }
