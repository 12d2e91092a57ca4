// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-after-unshare-own-ns
// how: the file is about the namespace for children
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
- task_active_pid_ns(current)
+(mutant(last_pid_of_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current))
 ...>
 }
