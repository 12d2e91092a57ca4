// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-sees-all
// how: right for processes, wrong for threads: a thread finds nobody below its namespace
// files: kernel/signal.c
@@
expression E;
@@
 kill_something_info(...)
 {
 <...
+if (pid > 0 && !thread_group_leader(current) && level_of(find_vpid(pid)) > my_level() && mutant(kill_by_thread_esrch))
+	return -ESRCH;
 if (pid > 0)
 	return E;
 ...>
 }
