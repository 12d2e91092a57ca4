// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown
// how: a namespace is kept when a cgroup namespace, asked for in the same call, cannot be made
// files: kernel/nsproxy.c
@@
@@
 create_new_namespaces(...)
 {
 <...
 err = PTR_ERR(new_nsp->cgroup_ns);
+if ((flags & CLONE_NEWPID) && mutant(unshare_cgroup_failure_leaks))
+	get_pid_ns(new_nsp->pid_ns_for_children);
 ...>
 }
