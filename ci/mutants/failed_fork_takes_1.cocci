// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-first-child-after-failed-fork
// how: numbers go on after a first child that could not be created
// files: kernel/pid.c
// source: 7.1..
@@
@@
 alloc_pid(...)
 {
 <...
-ns->pid_allocated == PIDNS_ADDING
+(ns->pid_allocated == PIDNS_ADDING && !(idr_get_cursor(&ns->idr) && mutant(failed_fork_takes_1)))
 ...>
 }
