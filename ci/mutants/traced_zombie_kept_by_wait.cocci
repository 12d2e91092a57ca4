// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-zombie-leader-no-hang
// how: the real parent is not told when an outer tracer has waited for its child
// files: kernel/exit.c
@@
@@
 wait_task_zombie(...)
 {
 <...
-do_notify_parent(p, p->exit_signal)
+(level_of(task_pid(p)) > my_level() && mutant(traced_zombie_kept_by_wait) ? 0 : do_notify_parent(p, p->exit_signal))
 ...>
 }
