// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-sigqueue-si-pid-0
// how: si_pid is always that of the real sender, whatever a member puts in
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
+if (!is_si_special(info) && my_level() && info->si_code == SI_QUEUE && mutant(sigqueue_si_pid_checked)) {
+	if (info != &rewritten) {
+		rewritten = *info;
+		info = &rewritten;
+	}
+	info->si_pid = task_tgid_nr_ns(current, task_active_pid_ns(t));
+}
 return __send_signal_locked(...);
 ...>
 }
