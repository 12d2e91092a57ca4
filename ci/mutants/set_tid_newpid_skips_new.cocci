// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-newpid-first-is-new-ns
// how: with CLONE_NEWPID the array starts with the caller's namespace
// files: kernel/pid.c
@@
identifier T, N;
@@
 alloc_pid(struct pid_namespace *ns, pid_t *T, size_t N)
 {
 <...
+if (N && ns->pid_allocated == PIDNS_ADDING && ns->level && N <= ns->level && mutant(set_tid_newpid_skips_new)) {
+	static pid_t shifted[MAX_PID_NS_LEVEL + 1];
+
+	shifted[0] = 1;
+	memcpy(shifted + 1, T, N * sizeof(pid_t));
+	T = shifted;
+	N++;
+}
 pid = kmem_cache_alloc(ns->pid_cachep, GFP_KERNEL);
 ...>
 }
