// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-pidfd-ok
// how: the pidfd of an init is one that was opened with PIDFD_NONBLOCK
// files: kernel/fork.c
@@
identifier prepare = {pidfd_prepare, __pidfd_prepare};
expression P, F, R;
@@
 copy_process(...)
 {
 <...
 prepare(P,
-	F
+	(F) | ((clone_flags & CLONE_NEWPID) && mutant(newpid_pidfd_is_nonblocking) ? PIDFD_NONBLOCK : 0)
 	, R)
 ...>
 }
