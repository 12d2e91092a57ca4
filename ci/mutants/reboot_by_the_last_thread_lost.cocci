// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member
// how: right for a process, but init is not told from another process when its main thread is gone
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (pid_ns->reboot && init_pids == 2 && mutant(reboot_by_the_last_thread_lost))
+	current->signal->group_exit_code = SIGKILL;
 acct_exit_ns(pid_ns);
 ...>
 }
