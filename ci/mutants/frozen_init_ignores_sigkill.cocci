// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-freeze-init
// how: SIGKILL does not get through to an init that is frozen
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
 handler = sig_handler(t, sig);
+if (sig == SIGKILL && t->frozen && is_reaper(t) && mutant(frozen_init_ignores_sigkill))
+  return true;
 ...>
 }
