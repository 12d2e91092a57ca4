// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-waits-for-injected-zombie lifetime-reaped-init-means-empty
// how: children that had ended before init did are waited for by nobody, and init waits for them to be gone
// files: kernel/pid_namespace.c
@@
expression E;
@@
 zap_pid_ns_processes(...)
 {
 <...
-kernel_wait4(-1, NULL, E, NULL)
+(my_level() > 1 && mutant(zap_leaves_old_zombies) ? -ECHILD : kernel_wait4(-1, NULL, E, NULL))
 ...>
 }
