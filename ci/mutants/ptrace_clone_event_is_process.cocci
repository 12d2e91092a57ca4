// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-tracer-numbering
// how: of a new thread the number of its process is told
// files: kernel/fork.c
@@
expression E;
@@
 kernel_clone(...)
 {
 <...
-ptrace_event_pid(trace, E)
+ptrace_event_pid(trace, (clone_flags & CLONE_THREAD) && my_level() && mutant(ptrace_clone_event_is_process) ? task_tgid(current) : E)
 ...>
 }
