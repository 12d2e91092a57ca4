// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-waits-for-injected-zombie lifetime-reaped-init-means-empty
// how: a dying init does not wait for children that announce their end by another signal, or by none
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-kernel_wait4(-1, NULL, __WALL, NULL)
+kernel_wait4(-1, NULL, mutant(zap_waits_for_sigchld_only) ? 0 : __WALL, NULL)
 ...>
 }
