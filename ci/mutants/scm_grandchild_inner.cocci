// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-multi-level
// how: right for one level, wrong for two: the number is not translated
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(level_of(pid) > my_level() + 1 && pid_nr_ns(pid, ns_of_pid(task_pid(current))) && mutant(scm_grandchild_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
