// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-all-owners-needed
// how: only processes in the very user namespace that owns a PID namespace may choose there
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 retval = -EPERM;
+if (tmp->level && current_user_ns() != tmp->user_ns && mutant(set_tid_exact_owner))
+	goto out_abort;
 ...>
 }
