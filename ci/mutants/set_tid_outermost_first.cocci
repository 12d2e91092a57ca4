// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-multi-level set-tid-newpid-first-is-new-ns
// how: the array is read from its end
// files: kernel/pid.c
@@
identifier T, N;
@@
 alloc_pid(struct pid_namespace *ns, pid_t *T, size_t N)
 {
 <...
-T[ns->level - i]
+T[mutant(set_tid_outermost_first) ? N - 1 : ns->level - i]
 ...>
 }
