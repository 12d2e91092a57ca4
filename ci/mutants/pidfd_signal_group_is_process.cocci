// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across
// how: only the leader gets the signal
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
@@
 fn(...)
 {
 <...
-type == PIDTYPE_PGID
+(type == PIDTYPE_PGID && !mutant(pidfd_signal_group_is_process))
 ...>
 }
