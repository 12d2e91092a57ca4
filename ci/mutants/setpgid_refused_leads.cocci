// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpgid-group-eperm
// how: a group outside is refused, and the caller leads one of its own all the same
// files: kernel/sys.c
// source: 6.15..
@@
@@
-if (!g || task_session(g) != task_session(group_leader))
-  goto out;
+if (!g || task_session(g) != task_session(group_leader)) {
+	if (!g && my_level() && task_pgrp(p) != task_pid(p) && mutant(setpgid_refused_leads))
+		change_pid(pids, p, PIDTYPE_PGID, task_pid(p));
+	goto out;
+}
