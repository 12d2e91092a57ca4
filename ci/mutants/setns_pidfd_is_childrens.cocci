// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-ok
// how: a pidfd stands for the namespace that its process makes children in
// files: kernel/nsproxy.c
@@
@@
 validate_nsset(...)
 {
 <...
- task_active_pid_ns(tsk)
+(nsp && mutant(setns_pidfd_is_childrens) ? nsp->pid_ns_for_children : task_active_pid_ns(tsk))
 ...>
 }
