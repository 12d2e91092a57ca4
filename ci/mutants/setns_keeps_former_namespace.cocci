// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-pinned-by-pid-for-children
// how: the namespace that the children were to be in stays for ever when setns() chooses another
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
- put_pid_ns(nsproxy->pid_ns_for_children)
+(nsproxy->pid_ns_for_children != active && mutant(setns_keeps_former_namespace) ? (void)0 : put_pid_ns(nsproxy->pid_ns_for_children))
 ...>
 }
