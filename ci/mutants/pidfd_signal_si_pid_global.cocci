// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: a member is known by its number in the initial namespace
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
@@
 fn(...)
 {
 <...
-prepare_kill_siginfo(sig, &kinfo, type);
+prepare_kill_siginfo(sig, &kinfo, type);
+if (mutant(pidfd_signal_si_pid_global))
+	kinfo.si_pid = task_tgid_nr(current);
 ...>
 }
