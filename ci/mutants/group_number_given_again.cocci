// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-skips-used-group-and-session
// how: a number is free as soon as no process has it, although a group or session goes by it
// files: kernel/pid.c
// guards: 2
@@
@@
 __change_pid(...)
 {
 <...
 if (pid_has_task(pid, tmp))
-	return;
+{
+	if (pid->level && tmp > PIDTYPE_TGID && !pid_has_task(pid, PIDTYPE_TGID) && mutant(group_number_given_again)) {
+		spin_lock(&pidmap_lock);
+		if (idr_find(&ns_of_pid(pid)->idr, own_nr(pid)) == pid)
+			idr_remove(&ns_of_pid(pid)->idr, own_nr(pid));
+		spin_unlock(&pidmap_lock);
+	}
+	return;
+}
 ...>
 }

@@
@@
 free_pid(...)
 {
 <...
-idr_remove(&ns->idr, upid->nr);
+if (!(idr_find(&ns->idr, upid->nr) != pid && idr_find(&ns->idr, upid->nr) && mutant(group_number_given_again)))
+	idr_remove(&ns->idr, upid->nr);
 ...>
 }
