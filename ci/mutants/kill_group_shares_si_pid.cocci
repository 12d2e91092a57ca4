// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill0-process-group signals-to-ancestor-si-pid-translated
// how: once the sender was translated to 0 for a receiver of a group, the next one is told 0 as well
// files: kernel/signal.c
// source: 7.3..
// guards: 2
@@
expression E;
@@
 __send_signal_locked(...)
 {
 <...
-q->info.si_pid = E;
+q->info.si_pid = E;
+if (type == PIDTYPE_PGID && mutant(kill_group_shares_si_pid)) {
+	if (pidns_mutant_count && level_of(task_pid(t)) <= my_level())
+		q->info.si_pid = 0;
+	pidns_mutant_count = level_of(task_pid(t)) > my_level();
+}
 ...>
 }
