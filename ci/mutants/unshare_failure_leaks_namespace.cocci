// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown limits-enospc-leaves-state
// how: a namespace is kept when one of another kind, asked for in the same call, cannot be made
// files: kernel/nsproxy.c
@@
expression E;
@@
 create_new_namespaces(...)
 {
 <...
- put_pid_ns(E)
+((flags & CLONE_NEWPID) && mutant(unshare_failure_leaks_namespace) ? (void)0 : put_pid_ns(E))
 ...>
 }
