// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-child-default
// how: right for one level, wrong for two: a namespace starts with the value of its parent
// files: kernel/pid_namespace.c
// source: 6.14..
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
-ns->pid_max = E;
+ns->pid_max = parent_pid_ns->level && mutant(pid_max_inherited_further_down) ? parent_pid_ns->pid_max : E;
 ...>
 }
