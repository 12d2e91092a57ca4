// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-size-too-big-einval
// how: off by one in the length of the array
// files: kernel/pid.c
@@
identifier T, N;
@@
 alloc_pid(struct pid_namespace *ns, pid_t *T, size_t N)
 {
 <...
-N > ns->level + 1
+N > ns->level + 1 + mutant(set_tid_one_too_many_ok)
 ...>
 }
