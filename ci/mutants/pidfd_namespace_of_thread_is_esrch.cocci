// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-namespace pidfd-get-pid-for-children
// how: the pidfd of a thread that is not the leader has no namespaces
// files: fs/pidfs.c
@@
expression E;
@@
 pidfd_ioctl(...)
 {
 <...
-if (!task)
+if (!task || (!thread_group_leader(task) && mutant(pidfd_namespace_of_thread_is_esrch)))
   return E;
 ...>
 }
