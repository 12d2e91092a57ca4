// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-poll-init-after-all
// how: init is reported as soon as one of its children has ended
// files: fs/pidfs.c
@@
@@
 pidfd_poll(...)
 {
 <...
+if (task && is_child_reaper(pid) && level_of(pid) && task->signal->cmin_flt && mutant(pidfd_poll_init_by_member))
+	poll_flags = EPOLLIN | EPOLLRDNORM;
 return poll_flags;
 ...>
 }
