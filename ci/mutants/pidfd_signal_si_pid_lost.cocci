// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: a member is not known either
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
@@
 fn(...)
 {
 <...
-prepare_kill_siginfo(sig, &kinfo, type);
+prepare_kill_siginfo(sig, &kinfo, type);
+if (ns_of_pid(pid) == task_active_pid_ns(current) && mutant(pidfd_signal_si_pid_lost))
+	kinfo.si_pid = 0;
 ...>
 }
