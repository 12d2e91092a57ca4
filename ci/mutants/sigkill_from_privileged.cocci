// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-privilege-makes-no-difference signals-sigkill-from-inside-ignored
// how: a member that is privileged in its user namespace gets through to init
// files: kernel/signal.c
@@
expression E;
@@
 sig_task_ignored(...)
 {
 <...
-!(E && sig_kernel_only(sig))
+!((E || (sig == SIGKILL && !same_thread_group(current, t) && ns_capable(task_active_pid_ns(t)->user_ns, CAP_KILL) && mutant(sigkill_from_privileged))) && sig_kernel_only(sig))
 ...>
 }
