// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspid-leftmost nesting-one-pid-per-level
// how: in NSpid the levels between have the number of the innermost
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_pid_nr_ns(p, pid->numbers[g].ns)
+task_pid_nr_ns(p, pid->numbers[g > ns->level && g < pid->level && mutant(nspid_middle_is_innermost) ? pid->level : g].ns)
 ...>
 }
