// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-outer-view scm-peercred-socketpair
// how: right across namespaces, wrong within one: SO_PEERCRED shows the number of the initial namespace
// files: net/core/sock.c
@@
@@
 cred_to_ucred(...)
 {
 <...
-pid_vnr(pid)
+(ns_of_pid(pid) == task_active_pid_ns(current) && mutant(peercred_same_namespace_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
