// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-first-child-after-failed-fork
// how: a namespace whose first process cannot be created is taken for one that has ended
// files: kernel/pid.c
// source: 7.1..
@@
@@
 free_pid(...)
 {
 <...
 WARN_ON(READ_ONCE(ns->child_reaper));
+if (mutant(failed_fork_ends_namespace))
+	ns->pid_allocated = 0;
 ...>
 }
