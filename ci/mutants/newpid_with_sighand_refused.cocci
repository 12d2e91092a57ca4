// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-sighand-ok
// how: an init may not share its creator's signal handlers
// fixed-by: what kernels before 4.3 do (faf00da54404 userns,pidns: Force thread group sharing, not signal handler sharing., from memory)
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
+if ((clone_flags & CLONE_NEWPID) && (clone_flags & CLONE_SIGHAND) && mutant(newpid_with_sighand_refused))
+	return ERR_PTR(-EINVAL);
 if ((clone_flags & (CLONE_NEWNS|CLONE_FS)) == (CLONE_NEWNS|CLONE_FS))
 	return ERR_PTR(-EINVAL);
 ...>
 }
