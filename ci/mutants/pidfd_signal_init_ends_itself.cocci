// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: init is protected from members, not from itself
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pid_info_type(sig, E, F, type)
+kill_pid_info_type(sig, sig_kernel_only(sig) && is_child_reaper(pid) && pid == task_tgid(current) && mutant(pidfd_signal_init_ends_itself) ? SEND_SIG_PRIV : E, F, type)
 ...>
 }
