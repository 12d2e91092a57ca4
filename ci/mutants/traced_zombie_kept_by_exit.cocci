// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-zombie-leader-no-hang
// how: the real parent is not told when the outer tracer of its child has ended
// files: kernel/ptrace.c
@@
@@
 __ptrace_detach(...)
 {
 <...
-dead = do_notify_parent(p, p->exit_signal);
+dead = level_of(task_pid(p)) > my_level() && mutant(traced_zombie_kept_by_exit) ? false : do_notify_parent(p, p->exit_signal);
 ...>
 }
