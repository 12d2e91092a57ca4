// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-tracerpid-outside-0
// how: a tracer outside is printed with its number in the initial namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_pid_nr_ns(tracer, ns)
+(task_pid_nr_ns(tracer, ns) ?: mutant(tracer_outside_global) ? task_pid_nr(tracer) : 0)
 ...>
 }
