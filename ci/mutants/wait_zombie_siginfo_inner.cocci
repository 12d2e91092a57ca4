// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-waitid-si-pid-outer
// how: the siginfo is filled from the child's own namespace, the return value is not
// files: kernel/exit.c
@@
expression E;
@@
 wait_task_zombie(...)
 {
 <...
 pid_t pid = E;
+pid_t inner = own_nr(task_pid(p));
 ...>
 }
@@
@@
 wait_task_zombie(...)
 {
 <...
-infop->pid = pid
+infop->pid = mutant(wait_zombie_siginfo_inner) ? inner : pid
 ...>
 }
