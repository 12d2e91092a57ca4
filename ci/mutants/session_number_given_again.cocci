// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-skips-used-group-and-session
// how: a number is free as soon as no process and no group has it, although a session goes by it
// files: kernel/pid.c
// guards: 2
@@
statement S;
@@
 __change_pid(...)
 {
 ...
+if (pid->level && pid_has_task(pid, PIDTYPE_SID) && !pid_has_task(pid, PIDTYPE_PGID) && !pid_has_task(pid, PIDTYPE_TGID) && mutant(session_number_given_again)) {
+	spin_lock(&pidmap_lock);
+	if (idr_find(&ns_of_pid(pid)->idr, own_nr(pid)) == pid)
+		idr_remove(&ns_of_pid(pid)->idr, own_nr(pid));
+	spin_unlock(&pidmap_lock);
+}
 for (tmp = PIDTYPE_MAX; --tmp >= 0; )
 S
 ...
 }

@@
@@
 free_pid(...)
 {
 <...
-idr_remove(&ns->idr, upid->nr);
+if (!(idr_find(&ns->idr, upid->nr) != pid && idr_find(&ns->idr, upid->nr) && mutant(session_number_given_again)))
+	idr_remove(&ns->idr, upid->nr);
 ...>
 }
