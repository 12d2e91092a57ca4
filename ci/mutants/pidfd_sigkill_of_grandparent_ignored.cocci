// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-init-protected
// how: right from the parent namespace, wrong from the one above it
// files: kernel/signal.c
@@
@@
 do_pidfd_send_signal(...)
 {
 <...
+if (sig == SIGKILL && is_child_reaper(pid) && level_of(pid) > my_level() + 1 && mutant(pidfd_sigkill_of_grandparent_ignored))
+	return 0;
 switch (flags) {
 case PIDFD_SIGNAL_THREAD:
 type = PIDTYPE_PID;
 break;
 case PIDFD_SIGNAL_THREAD_GROUP:
 type = PIDTYPE_TGID;
 break;
 case PIDFD_SIGNAL_PROCESS_GROUP:
 type = PIDTYPE_PGID;
 break;
 }
 ...>
 }
@@
statement S, T;
@@
 pidfd_send_signal(...)
 {
 <...
+if (sig == SIGKILL && is_child_reaper(pid) && level_of(pid) > my_level() + 1 && mutant(pidfd_sigkill_of_grandparent_ignored)) {
+	ret = 0;
+	goto err;
+}
 if (info) S else T
 ...>
 }
