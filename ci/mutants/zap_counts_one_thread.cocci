// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-last-thread
// how: a dying init waits for its own main thread, when that is a zombie
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-thread_group_leader(me)
+(thread_group_leader(me) || mutant(zap_counts_one_thread))
 ...>
 }
