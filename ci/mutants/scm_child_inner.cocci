// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-child-to-parent-translated scm-explicit-own-pid-translated scm-translation-at-receive
// how: the number is not translated on its way up
// fixed-by: 257b5358b32f scm: Capture the full credentials of the scm sender (from memory)
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(level_of(pid) == my_level() + 1 && pid_nr_ns(pid, ns_of_pid(task_pid(current))) && mutant(scm_child_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
