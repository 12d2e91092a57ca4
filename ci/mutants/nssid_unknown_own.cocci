// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: where the session's leader is not visible its own number is printed
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- task_session_nr_ns(p, pid->numbers[g].ns)
+(task_session_nr_ns(p, pid->numbers[g].ns) ?: mutant(nssid_unknown_own) ? own_nr(task_session(p)) : 0)
 ...>
 }
