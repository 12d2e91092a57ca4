// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across
// how: the group that has the same number in the sender's namespace is meant
// files: kernel/signal.c
@@
identifier fn = {do_pidfd_send_signal, pidfd_send_signal};
expression E, F;
@@
 fn(...)
 {
 <...
- kill_pgrp_info(sig, E, F)
+kill_pgrp_info(sig, E, mutant(pidfd_signal_group_by_inner_number) ? find_vpid(own_nr(pid)) ?: pid : F)
 ...>
 }
