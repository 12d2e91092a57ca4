// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-waits-for-injected-zombie lifetime-reaped-init-means-empty pidfd-poll-init-after-all
// how: init waits for its own children only, not for zombies of outside parents
// fixed-by: 6347e9009104 pidns: guarantee that the pidns init will be the last pidns process reaped (from memory)
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-pid_ns->pid_allocated == init_pids
+(pid_ns->pid_allocated == init_pids || (mutant(zap_leaves_zombies) && get_task_struct(me)))
 ...>
 }
