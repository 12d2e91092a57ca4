// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-wait-return-local signals-waitid-si-pid-outer
// how: of a child two levels down that has ended the number in the level between is returned
// files: kernel/exit.c
@@
@@
 wait_task_zombie(...)
 {
 <...
-task_pid_vnr(p)
+(level_of(task_pid(p)) == my_level() + 2 && mutant(wait_middle) ? task_pid(p)->numbers[level_of(task_pid(p)) - 1].nr : task_pid_vnr(p))
 ...>
 }
