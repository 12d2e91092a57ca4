// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-inherited-pidfd-still-refers
// how: the end of a process that the caller cannot see is not reported
// files: fs/pidfs.c
@@
@@
 pidfd_poll(...)
 {
 <...
+if (!pid_vnr(pid) && mutant(pidfd_poll_outer_never))
+	poll_flags = 0;
 return poll_flags;
 ...>
 }
