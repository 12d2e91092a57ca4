// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: a namespace that was entered by a pidfd is pinned for ever
// files: kernel/nsproxy.c
@@
@@
 validate_nsset(...)
 {
 <...
- put_pid_ns(pid_ns)
+(mutant(setns_pidfd_leaks) ? (void)0 : put_pid_ns(pid_ns))
 ...>
 }
