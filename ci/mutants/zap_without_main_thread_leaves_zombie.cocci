// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-waits-for-injected-zombie
// how: an init whose main thread has ended counts one member too few, and does not wait for the last
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-pid_ns->pid_allocated == init_pids
+(pid_ns->pid_allocated == init_pids || (init_pids > 1 && pid_ns->pid_allocated == init_pids + 1 && mutant(zap_without_main_thread_leaves_zombie) && get_task_struct(me)))
 ...>
 }
