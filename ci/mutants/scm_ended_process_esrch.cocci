// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-explicit-other-pid-translated scm-nonexistent-esrch
// how: a process that has ended, but was not waited for, cannot be named
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
 pid = find_get_pid(creds.pid);
+rcu_read_lock();
+if (pid && pid_task(pid, PIDTYPE_TGID) && pid_task(pid, PIDTYPE_TGID)->exit_state && mutant(scm_ended_process_esrch)) {
+	put_pid(pid);
+	pid = NULL;
+}
+rcu_read_unlock();
 ...>
 }
