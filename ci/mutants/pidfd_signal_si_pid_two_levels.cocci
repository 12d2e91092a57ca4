// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid
// how: right from the parent namespace, wrong from the one above it: the sender keeps its number
// files: kernel/signal.c
@@
expression E;
@@
 send_signal_locked(...)
 {
 <...
(
-rewritten.si_pid = E;
+rewritten.si_pid = info->si_code == SI_USER && level_of(task_pid(t)) > my_level() + 1 && mutant(pidfd_signal_si_pid_two_levels) ? info->si_pid : E;
|
-info->si_pid = E;
+info->si_pid = info->si_code == SI_USER && level_of(task_pid(t)) > my_level() + 1 && mutant(pidfd_signal_si_pid_two_levels) ? info->si_pid : E;
 force = true;
)
 ...>
 }
