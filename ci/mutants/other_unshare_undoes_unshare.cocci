// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-children-moved setns-children-moved
// how: what gives the process another namespace of another kind resets that of its children
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
- get_pid_ns(old_ns)
+get_pid_ns(mutant(other_unshare_undoes_unshare) ? task_active_pid_ns(current) : old_ns)
 ...>
 }
