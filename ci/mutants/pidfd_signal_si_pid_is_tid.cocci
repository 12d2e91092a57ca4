// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: a thread sends in its own name
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
@@
 fn(...)
 {
 <...
-prepare_kill_siginfo(sig, &kinfo, type);
+prepare_kill_siginfo(sig, &kinfo, type);
+if (mutant(pidfd_signal_si_pid_is_tid))
+	kinfo.si_pid = task_pid_vnr(current);
 ...>
 }
