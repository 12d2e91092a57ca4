// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-eperm ns-last-pid-userns-not-owner-eperm
// how: right errno, wrong side effect: the value is set before the capability is asked for
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-return -EPERM;
+{
+	if (mutant(last_pid_eperm_but_set) && sscanf(buffer, "%d", &next) == 1)
+		idr_set_cursor(&pid_ns->idr, max(next, 1) + 1);
+	return -EPERM;
+}
 ...>
 }
