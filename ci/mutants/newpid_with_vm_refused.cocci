// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-vm-ok
// how: an init may not share its creator's memory
// fixed-by: what kernels before 3.12 do (e79f525e99b0 pidns: fix vfork() after unshare(CLONE_NEWPID), from memory)
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
+if ((clone_flags & CLONE_NEWPID) && (clone_flags & (CLONE_VM | CLONE_SIGHAND)) == CLONE_VM && mutant(newpid_with_vm_refused))
+	return ERR_PTR(-EINVAL);
 if ((clone_flags & (CLONE_NEWNS|CLONE_FS)) == (CLONE_NEWNS|CLONE_FS))
 	return ERR_PTR(-EINVAL);
 ...>
 }
