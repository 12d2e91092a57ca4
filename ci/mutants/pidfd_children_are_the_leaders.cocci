// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-pid-for-children
// how: of a thread the namespace for the children of its main thread is given
// files: fs/pidfs.c
@@
@@
 nsp =
-task->nsproxy
+(!thread_group_leader(task) && task->group_leader->nsproxy && mutant(pidfd_children_are_the_leaders) ? task->group_leader->nsproxy : task->nsproxy)
