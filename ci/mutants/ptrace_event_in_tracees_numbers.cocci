// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-tracer-numbering ptrace-autoattach-wait-number
// how: the event message is the tracee's own number for the new task
// fixed-by: 4e52365f2795 ptrace: fix fork event messages across pid namespaces
// files: include/linux/ptrace.h
@@
@@
 ptrace_event_pid(...)
 {
 <...
- task_active_pid_ns(rcu_dereference(current->parent))
+(mutant(ptrace_event_in_tracees_numbers) ? ns_of_pid(task_pid(current)) : task_active_pid_ns(rcu_dereference(current->parent)))
 ...>
 }
