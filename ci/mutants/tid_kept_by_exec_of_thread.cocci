// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-nonleader-exec-keeps-1
// how: a thread that calls execve() gets the PID of its process and keeps its own TID
// files: kernel/pid.c kernel/sys.c
// guards: 2
@@
@@
 exchange_tids(...)
 {
+if (my_level() && mutant(tid_kept_by_exec_of_thread)) {
+	pidns_mutant_task = left;
+	pidns_mutant_count = task_pid_vnr(left);
+}
 ...
 }

@@
typedef gettid;
@@
 SYSCALL_DEFINE0(gettid)
 {
 <...
-task_pid_vnr(current)
+(current == pidns_mutant_task && mutant(tid_kept_by_exec_of_thread) ? pidns_mutant_count : task_pid_vnr(current))
 ...>
 }
