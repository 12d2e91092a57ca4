// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-setsid-gives-1
// how: setsid() called by a thread of init that is no leader returns the TID of the thread
// files: kernel/sys.c
@@
@@
 ksys_setsid(...)
 {
 <...
-err = session;
+err = !thread_group_leader(current) && mutant(setsid_by_thread) ? task_pid_vnr(current) : session;
 ...>
 }
