// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-combined-atomic
// how: right errno, wrong side effect: the root is that of the mount namespace which is not entered
// files: kernel/nsproxy.c
@@
@@
 setns(...)
 {
 <...
+if (err && (flags & CLONE_NEWNS) && (flags & CLONE_NEWPID) && nsset.fs && mutant(setns_pidfd_moves_root))
+	set_fs_root(current->fs, &nsset.fs->root);
 put_nsset(&nsset);
 ...>
 }
