// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-wait-return-local
// how: the return value of wait() misses the translation
// files: kernel/exit.c
@@
expression E;
@@
 wait_task_zombie(...)
 {
 <...
 pid_t pid = E;
+pid_t global = task_pid_nr(p);
 ...>
 }
@@
@@
 wait_task_zombie(...)
 {
 <...
-return pid;
+return my_level() && mutant(wait_returns_global) ? global : pid;
 ...>
 }
