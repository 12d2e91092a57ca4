// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-thread-after-setns-einval
// how: a thread is only refused where its namespace would be the next one below
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-task_active_pid_ns(current) != nsp->pid_ns_for_children
+(task_active_pid_ns(current) != nsp->pid_ns_for_children && !(nsp->pid_ns_for_children->level > my_level() + 1 && mutant(clone_thread_two_levels_down_ok)))
 ...>
 }
