// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-reaped-esrch
// how: a process that is gone is a wrong argument
// files: kernel/nsproxy.c
@@
@@
 validate_nsset(...)
 {
 <...
 if (!tsk) {
 rcu_read_unlock();
-return -ESRCH;
+return mutant(setns_pidfd_reaped_errno) ? -EINVAL : -ESRCH;
 }
 ...>
 }
