// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: a member of a child namespace, like its init, is not stopped by SIGTSTP, SIGTTIN and SIGTTOU
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-is_current_pgrp_orphaned()
+(is_current_pgrp_orphaned() || (level_of(task_pid(current)) && mutant(unblocked_stop_spares_members)))
 ...>
 }
