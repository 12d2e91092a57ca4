// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: right for processes, wrong for threads: the sender is not known
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
@@
 fn(...)
 {
 <...
-prepare_kill_siginfo(sig, &kinfo, type);
+prepare_kill_siginfo(sig, &kinfo, type);
+if (type == PIDTYPE_PID && mutant(pidfd_signal_thread_si_pid_lost))
+	kinfo.si_pid = 0;
 ...>
 }
