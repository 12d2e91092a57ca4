// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-tracer-numbering ptrace-autoattach-wait-number
// how: a tracer two levels up is told 0
// files: kernel/fork.c
@@
expression E;
@@
 kernel_clone(...)
 {
 <...
-ptrace_event_pid(trace, E)
+ptrace_event_pid(trace, level_of(pid) > level_of(task_pid(current->parent)) + 1 && mutant(ptrace_event_of_deep_is_0) ? NULL : E)
 ...>
 }
