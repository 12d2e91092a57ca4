// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0-signalfd
// how: right for signalfd, wrong for sigwaitinfo(): a sender without a number is the reader
// files: kernel/signal.c
@@
@@
 do_sigtimedwait(...)
 {
 <...
+if (sig && my_level() && info->si_code == SI_USER && !info->si_pid && mutant(sigwaitinfo_unknown_is_reader))
+	info->si_pid = task_tgid_vnr(current);
 if (sig)
	return sig;
 ...>
 }
