// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-per-namespace pid-max-reader-ns-decides
// how: there is one value for all namespaces
// fixed-by: what kernels before 6.14 do
// files: kernel/pid.c
// source: 6.14..
@@
@@
 register_pidns_sysctls(...)
 {
 <...
-tbl->data = &pidns->pid_max;
+tbl->data = mutant(pid_max_is_global) ? &init_pid_ns.pid_max : &pidns->pid_max;
 ...>
 }
