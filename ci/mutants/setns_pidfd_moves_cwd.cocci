// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-combined-atomic
// how: right errno, wrong side effect: the working directory is in the mount namespace which is not entered
// files: kernel/nsproxy.c
@@
@@
 setns(...)
 {
 <...
+if (err && (flags & CLONE_NEWNS) && (flags & CLONE_NEWPID) && nsset.fs && mutant(setns_pidfd_moves_cwd))
+	set_fs_pwd(current->fs, &nsset.fs->pwd);
 put_nsset(&nsset);
 ...>
 }
