// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-inner-holder-outer-pid
// how: the number is one of the namespace for the caller's children
// files: fs/locks.c
@@
@@
 posix_lock_to_flock(...)
 {
 <...
-task_active_pid_ns(current)
+(mutant(getlk_translated_for_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }
