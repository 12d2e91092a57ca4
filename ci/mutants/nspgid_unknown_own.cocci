// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: where the group's leader is not visible its own number is printed
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_pgrp_nr_ns(p, pid->numbers[g].ns)
+(task_pgrp_nr_ns(p, pid->numbers[g].ns) ?: mutant(nspgid_unknown_own) ? own_nr(task_pgrp(p)) : 0)
 ...>
 }
