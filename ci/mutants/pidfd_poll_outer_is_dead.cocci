// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-inherited-pidfd-still-refers
// how: a pidfd's process that the caller cannot see is taken to be gone
// files: fs/pidfs.c
@@
@@
 pidfd_poll(...)
 {
 <...
+if (!pid_vnr(pid) && mutant(pidfd_poll_outer_is_dead))
+	poll_flags = EPOLLIN | EPOLLRDNORM | EPOLLHUP;
 return poll_flags;
 ...>
 }
