// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-reaped-esrch
// how: whoever has the number now gets the signal
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pid_info_type(sig, E, F, type)
+kill_pid_info_type(sig, E, !pid_has_task(pid, PIDTYPE_PID) && find_vpid(pid_vnr(pid)) && mutant(pidfd_signal_reused) ? find_vpid(pid_vnr(pid)) : F, type)
 ...>
 }
