// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-reaped-esrch
// how: a process that has ended is gone before it is waited for
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pid_info_type(sig, E, F, type)
+(pid_has_task(pid, PIDTYPE_PID) && pid_task(pid, PIDTYPE_PID)->exit_state && mutant(pidfd_signal_zombie_esrch) ? -ESRCH : kill_pid_info_type(sig, E, F, type))
 ...>
 }
