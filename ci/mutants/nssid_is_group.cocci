// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: the session line repeats the group line
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_session_nr_ns(p, pid->numbers[g].ns)
+(mutant(nssid_is_group) ? pid_nr_ns(task_pgrp(p), pid->numbers[g].ns) : task_session_nr_ns(p, pid->numbers[g].ns))
 ...>
 }
