// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-tracerpid-outside-0
// how: the tracer is printed with its own number in its own namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_pid_nr_ns(tracer, ns)
+(task_pid_nr_ns(tracer, ns) && mutant(tracer_own_number) ? own_nr(task_pid(tracer)) : task_pid_nr_ns(tracer, ns))
 ...>
 }
