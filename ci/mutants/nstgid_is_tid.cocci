// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nstgid-threads
// how: NStgid and NSpid are filled from the same number: right for processes, wrong for threads
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_tgid_nr_ns(p, pid->numbers[g].ns)
+(mutant(nstgid_is_tid) ? task_pid_nr_ns(p, pid->numbers[g].ns) : task_tgid_nr_ns(p, pid->numbers[g].ns))
 ...>
 }
