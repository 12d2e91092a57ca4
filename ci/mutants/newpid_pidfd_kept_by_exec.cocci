// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-pidfd-ok
// how: the pidfd of an init is not closed on exec
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
 retval = put_user(pidfd, args->pidfd);
+if ((clone_flags & CLONE_NEWPID) && mutant(newpid_pidfd_kept_by_exec))
+	set_close_on_exec(pidfd, 0);
 ...>
 }
