// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-sighand-ok
// how: who has unshared may share signal handlers with his children no more
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
+if ((clone_flags & CLONE_SIGHAND) && task_active_pid_ns(current) != current->nsproxy->pid_ns_for_children && mutant(sighand_after_unshare_refused))
+	return ERR_PTR(-EINVAL);
 if ((clone_flags & (CLONE_NEWNS|CLONE_FS)) == (CLONE_NEWNS|CLONE_FS))
 	return ERR_PTR(-EINVAL);
 ...>
 }
