// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-sibling-einval lifetime-torn-down-when-empty
// how: setns() refused with EINVAL keeps the namespace it was asked for alive for ever
// files: kernel/pid_namespace.c
// source: 7.3..
@@
@@
 pidns_install(...)
 {
 <...
- -EINVAL
+(mutant(setns_refused_leaks) && get_pid_ns(new) == active ? 0 : -EINVAL)
 ...>
 }
