// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-waitid-si-pid-outer translation-wait-return-local
// how: a stopped child is reported by its own number: right for children that end
// files: kernel/exit.c
@@
@@
 wait_task_stopped(...)
 {
 <...
- task_pid_vnr(p)
+(level_of(task_pid(p)) > my_level() && mutant(wait_stopped_inner) ? own_nr(task_pid(p)) : task_pid_vnr(p))
 ...>
 }
