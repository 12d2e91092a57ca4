// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-poll-init-after-all
// how: init is reported when its end begins
// files: fs/pidfs.c
@@
@@
 pidfd_poll(...)
 {
 <...
+if (task && is_child_reaper(pid) && (task->flags & PF_EXITING) && mutant(pidfd_poll_of_dying_init))
+	poll_flags = EPOLLIN | EPOLLRDNORM;
 return poll_flags;
 ...>
 }
