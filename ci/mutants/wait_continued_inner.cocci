// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-waitid-si-pid-outer translation-wait-return-local
// how: a child that goes on is reported with the number that it has for itself
// files: kernel/exit.c
@@
@@
 wait_task_continued(...)
 {
 <...
- task_pid_vnr(p)
+(mutant(wait_continued_inner) ? own_nr(task_pid(p)) : task_pid_vnr(p))
 ...>
 }
