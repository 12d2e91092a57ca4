// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-newpid-first-is-new-ns
// how: with CLONE_NEWPID the array starts with the caller's namespace
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
+if (arg_set_tid_size && ns->pid_allocated == PIDNS_ADDING && ns->level && arg_set_tid_size <= ns->level && mutant(set_tid_newpid_skips_new)) {
+	static pid_t shifted[MAX_PID_NS_LEVEL + 1];
+
+	shifted[0] = 1;
+	memcpy(shifted + 1, arg_set_tid, arg_set_tid_size * sizeof(pid_t));
+	arg_set_tid = shifted;
+	arg_set_tid_size++;
+}
 pid = kmem_cache_alloc(ns->pid_cachep, GFP_KERNEL);
 ...>
 }
