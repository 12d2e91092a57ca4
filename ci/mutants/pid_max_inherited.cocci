// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-child-default
// how: a new namespace starts with its parent's value
// files: kernel/pid_namespace.c
// source: 6.14..
@@
@@
 create_pid_namespace(...)
 {
 <...
-ns->pid_max = PID_MAX_LIMIT;
+ns->pid_max = mutant(pid_max_inherited) ? parent_pid_ns->pid_max : PID_MAX_LIMIT;
 ...>
 }
