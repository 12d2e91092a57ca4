// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-same-ns-unchanged
// how: right across namespaces, wrong within one: the number of the initial namespace
// files: include/net/scm.h
@@
@@
 scm_set_cred(...)
 {
 <...
- pid_vnr(pid)
+(my_level() && ns_of_pid(pid) == ns_of_pid(task_pid(current)) && mutant(scm_same_namespace_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
