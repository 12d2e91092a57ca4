// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: right for a process, wrong for a process group
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pgrp_info(sig, E, F)
+kill_pgrp_info(sig, sig_kernel_only(sig) && is_child_reaper(pid) && ns_of_pid(pid) == task_active_pid_ns(current) && mutant(pidfd_signal_ends_own_inits_group) ? SEND_SIG_PRIV : E, F)
 ...>
 }
