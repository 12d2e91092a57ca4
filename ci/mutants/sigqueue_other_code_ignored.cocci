// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-ancestor-kills
// how: right for SI_QUEUE, wrong for the other codes that a process may give: an ancestor's signal is dropped for init
// files: kernel/signal.c
@@
@@
 send_signal_locked(...)
 {
 <...
+if (force && !is_si_special(info) && info->si_code < SI_QUEUE && info->si_code != SI_TKILL && mutant(sigqueue_other_code_ignored))
+	force = false;
 return __send_signal_locked(...);
 ...>
 }
