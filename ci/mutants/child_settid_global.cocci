// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-child-settid-inner
// how: CLONE_CHILD_SETTID misses the translation
// files: kernel/sched/core.c
@@
@@
 schedule_tail(...)
 {
 <...
- task_pid_vnr(current)
+(my_level() && mutant(child_settid_global) ? task_pid_nr(current) : task_pid_vnr(current))
 ...>
 }
