// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-other-pid-translated
// how: an explicit number is one of the namespace for the sender's children
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
-find_get_pid(creds.pid)
+(current->nsproxy->pid_ns_for_children != task_active_pid_ns(current) && mutant(scm_explicit_in_children) ? get_pid(find_pid_ns(creds.pid, current->nsproxy->pid_ns_for_children)) : find_get_pid(creds.pid))
 ...>
 }
