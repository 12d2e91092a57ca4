// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0-signalfd
// how: right for signalfd, wrong for sigwaitinfo(): members have their number in the initial namespace
// files: kernel/signal.c
@@
@@
 do_sigtimedwait(...)
 {
 <...
+if (sig && my_level() && info->si_code == SI_USER && info->si_pid && mutant(sigwaitinfo_member_global))
+	info->si_pid = global_nr(info->si_pid);
 if (sig)
	return sig;
 ...>
 }
