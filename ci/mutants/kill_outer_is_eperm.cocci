// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kill-parent-esrch
// how: what exists outside is reported as forbidden instead of as missing
// files: kernel/signal.c
@@
expression E;
@@
 kill_proc_info(...)
 {
 <...
 error = kill_pid_info(sig, info, E);
+if (error == -ESRCH && outer_pid(pid) && mutant(kill_outer_is_eperm))
+	error = -EPERM;
 ...>
 }
