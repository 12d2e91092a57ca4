// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: right effect, wrong result: what init ignores is an error
// files: kernel/signal.c
@@
@@
 do_pidfd_send_signal(...)
 {
 <...
+if (sig_kernel_only(sig) && is_child_reaper(pid) && ns_of_pid(pid) == task_active_pid_ns(current) && mutant(pidfd_signal_init_unharmed_refused))
+	return -EPERM;
 switch (flags) {
 case PIDFD_SIGNAL_THREAD:
 type = PIDTYPE_PID;
 break;
 case PIDFD_SIGNAL_THREAD_GROUP:
 type = PIDTYPE_TGID;
 break;
 case PIDFD_SIGNAL_PROCESS_GROUP:
 type = PIDTYPE_PGID;
 break;
 }
 ...>
 }
@@
statement S, T;
@@
 pidfd_send_signal(...)
 {
 <...
+if (sig_kernel_only(sig) && is_child_reaper(pid) && ns_of_pid(pid) == task_active_pid_ns(current) && mutant(pidfd_signal_init_unharmed_refused)) {
+	ret = -EPERM;
+	goto err;
+}
 if (info) S else T
 ...>
 }
