// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-kept-across-exec
// how: a thread that calls execve() takes over the leader's namespace for children with its number
// files: fs/exec.c
@@
@@
 begin_new_exec(...)
 {
 ...
+if (!thread_group_leader(me) && me->group_leader->nsproxy && my_level() && mutant(exec_by_thread_as_its_leader))
+	share_nsproxy_of(me->group_leader);
 retval = de_thread(me);
 ...
 }
