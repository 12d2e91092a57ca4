// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-wait-echild
// how: waiting for a number that does not exist is reported as for kill()
// files: kernel/exit.c
@@
@@
 kernel_wait4(...)
 {
 <...
+if (type != PIDTYPE_MAX && !pid && my_level() && mutant(wait_unknown_is_esrch))
+	return -ESRCH;
 wo.wo_type = type;
 ...>
 }
