// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-grandparent-kills
// how: only the parent namespace counts as an ancestor
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
-force = !task_pid_nr_ns(current, task_active_pid_ns(t));
+force = !task_pid_nr_ns(current, task_active_pid_ns(t)) && !(level_of(task_pid(t)) > my_level() + 1 && mutant(sigkill_of_grandparent_ignored));
 ...>
 }
