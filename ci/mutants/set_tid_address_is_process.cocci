// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-set-tid-address-local
// how: a thread is told the number of its process
// files: kernel/fork.c
@@
@@
 set_tid_address(...)
 {
 <...
- task_pid_vnr(current)
+(my_level() && !thread_group_leader(current) && mutant(set_tid_address_is_process) ? task_tgid_vnr(current) : task_pid_vnr(current))
 ...>
 }
