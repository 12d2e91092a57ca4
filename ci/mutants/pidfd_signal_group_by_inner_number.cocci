// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across
// how: the group that has the same number in the sender's namespace is meant
// files: kernel/signal.c
// source: 7.0..
@@
expression E, F;
@@
 do_pidfd_send_signal(...)
 {
 <...
-return kill_pgrp_info(sig, E, F);
+return kill_pgrp_info(sig, E, mutant(pidfd_signal_group_by_inner_number) ? find_vpid(own_nr(pid)) ?: pid : F);
 ...>
 }
