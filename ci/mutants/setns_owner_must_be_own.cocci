// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-setns-cap-both
// how: a PID namespace that a user namespace below owns is refused
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
 struct pid_namespace *new = to_pid_ns(ns);
+if (new->user_ns != nsset->cred->user_ns && mutant(setns_owner_must_be_own))
+	return -EPERM;
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
+if (new->user_ns != nsset->cred->user_ns && mutant(setns_owner_must_be_own))
+	return -EPERM;
 if (new->level < active->level) S
 ...>
 }
