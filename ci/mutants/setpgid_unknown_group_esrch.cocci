// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpgid-group-eperm
// how: a group that does not exist is ESRCH inside a namespace
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
 g = pid_task(pgrp, PIDTYPE_PGID);
+if (!g && my_level() && mutant(setpgid_unknown_group_esrch))
+	err = -ESRCH;
 ...>
 }
