// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-ancestor-einval
// how: right one level up, wrong two levels up: a pidfd of a process there is accepted, without effect
// files: kernel/nsproxy.c
// source: 7.3..
@@
expression A, B;
@@
 validate_nsset(...)
 {
 <...
- validate_ns(A, &pid_ns->ns)
+(my_level() > pid_ns->level + 1 && pidns_is_ancestor(task_active_pid_ns(current), pid_ns) && mutant(setns_pidfd_two_levels_up_is_0) ? 0 : validate_ns(A, &pid_ns->ns))
 ...>
 }
