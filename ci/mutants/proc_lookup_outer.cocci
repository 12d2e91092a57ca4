// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-proc-entry-absent
// how: right on readdir, wrong on lookup: a name falls back to the parent namespace's table
// files: fs/proc/base.c
@@
@@
 proc_pid_lookup(...)
 {
 <...
- find_task_by_pid_ns(tgid, ns)
+(find_task_by_pid_ns(tgid, ns) ?: ns->parent && mutant(proc_lookup_outer) ? find_task_by_pid_ns(tgid, ns->parent) : NULL)
 ...>
 }
