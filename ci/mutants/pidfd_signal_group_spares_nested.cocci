// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-group-across
// how: members of the group in namespaces below are left out
// files: kernel/signal.c
@@
@@
 __kill_pgrp_info(...)
 {
 <...
- group_send_sig_info(sig, info, p, PIDTYPE_PGID)
+(level_of(task_pid(p)) > level_of(pgrp) && mutant(pidfd_signal_group_spares_nested) ? 0 : group_send_sig_info(sig, info, p, PIDTYPE_PGID))
 ...>
 }
