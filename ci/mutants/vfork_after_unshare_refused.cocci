// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-vfork-after-unshare-ok
// how: shared memory is refused with the shared thread group
// fixed-by: e79f525e99b0 pidns: fix vfork() after unshare(CLONE_NEWPID)
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
+if ((clone_flags & CLONE_VM) && nsp->pid_ns_for_children->level > my_level() && mutant(vfork_after_unshare_refused))
+	return ERR_PTR(-EINVAL);
 if ((clone_flags & (CLONE_NEWNS|CLONE_FS)) == (CLONE_NEWNS|CLONE_FS))
 	return ERR_PTR(-EINVAL);
 ...>
 }
