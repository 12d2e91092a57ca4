// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-children-moved setns-own-ns-ok
// how: setns() checks all there is to check and then installs the namespace that was there before
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
- get_pid_ns(new)
+(mutant(setns_does_nothing) ? get_pid_ns(current->nsproxy->pid_ns_for_children) : get_pid_ns(new))
 ...>
 }
