// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-poll-init-after-all
// how: the init of a namespace below is reported all the time
// files: fs/pidfs.c
@@
@@
 pidfd_poll(...)
 {
 <...
+if (is_child_reaper(pid) && level_of(pid) > my_level() && mutant(pidfd_poll_init_always))
+	poll_flags = EPOLLIN | EPOLLRDNORM;
 return poll_flags;
 ...>
 }
