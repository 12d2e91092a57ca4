// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: init is protected from members, not from itself
// files: kernel/signal.c
// source: 7.0..
@@
expression E, F;
@@
 do_pidfd_send_signal(...)
 {
 <...
-return kill_pid_info_type(sig, E, F, type);
+return kill_pid_info_type(sig, sig_kernel_only(sig) && is_child_reaper(pid) && pid == task_tgid(current) && mutant(pidfd_signal_init_ends_itself) ? SEND_SIG_PRIV : E, F, type);
 ...>
 }
