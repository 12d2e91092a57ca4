// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-death-kills-all
// how: the walk over the members begins one too late
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
-nr = 2;
+nr = mutant(zap_spares_second) ? 3 : 2;
 ...>
 }
