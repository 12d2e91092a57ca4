// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-init-full-set-in-new-userns
// how: the init of a new PID namespace starts with all capabilities, without a new user namespace
// files: kernel/cred.c
@@
identifier new;
@@
 copy_creds(...)
 {
 <...
 new = prepare_creds();
 if (!new) return -ENOMEM;
+if (!(clone_flags & CLONE_NEWUSER) && ((clone_flags & CLONE_NEWPID) || current->nsproxy->pid_ns_for_children != task_active_pid_ns(current)) && mutant(newpid_raises_all))
+	new->cap_effective = new->cap_permitted = CAP_FULL_SET;
 ...>
 }
