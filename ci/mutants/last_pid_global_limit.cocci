// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-above-pid-max-einval
// how: the initial namespace's pid_max is the limit for all
// fixed-by: what kernels before 6.14 do, where pid_max was global
// files: kernel/pid_namespace.c
// source: 6.14..
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-tmp.extra2 = &pid_ns->pid_max;
+tmp.extra2 = mutant(last_pid_global_limit) ? &init_pid_ns.pid_max : &pid_ns->pid_max;
 ...>
 }
