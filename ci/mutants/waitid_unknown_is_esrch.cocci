// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-wait-echild
// how: right for waitpid(), wrong for waitid(): a number that does not exist is reported as for kill()
// files: kernel/exit.c
@@
@@
 kernel_waitid_prepare(...)
 {
 <...
+if (type != PIDTYPE_MAX && !pid && my_level() && mutant(waitid_unknown_is_esrch))
+	return -ESRCH;
 wo->wo_type = type;
 ...>
 }
