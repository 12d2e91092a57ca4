// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: init is not protected from its own members, when they use a pidfd
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pid_info_type(sig, E, F, type)
+kill_pid_info_type(sig, sig_kernel_only(sig) && is_child_reaper(pid) && ns_of_pid(pid) == task_active_pid_ns(current) && mutant(pidfd_signal_ends_own_init) ? SEND_SIG_PRIV : E, F, type)
 ...>
 }
