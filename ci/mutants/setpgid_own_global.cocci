// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpgid-inside
// how: 0 as the own number misses the translation
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
-task_pid_vnr(group_leader)
+(my_level() && mutant(setpgid_own_global) ? task_pid_nr(group_leader) : task_pid_vnr(group_leader))
 ...>
 }
