// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across
// how: a process that leads no group stands for the one it is in
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pgrp_info(sig, E, F)
+kill_pgrp_info(sig, E, pid_has_task(pid, PIDTYPE_PID) && mutant(pidfd_signal_group_of_any_member) ? task_pgrp(pid_task(pid, PIDTYPE_PID)) : F)
 ...>
 }
