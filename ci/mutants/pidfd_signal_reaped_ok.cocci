// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-reaped-esrch
// how: a process that is gone ignores signals
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pid_info_type(sig, E, F, type)
+(!pid_has_task(pid, PIDTYPE_PID) && mutant(pidfd_signal_reaped_ok) ? 0 : kill_pid_info_type(sig, E, F, type))
 ...>
 }
