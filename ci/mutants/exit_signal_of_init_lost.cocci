// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-no-exit-signal-wclone
// how: the end of an init is announced by no signal
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
+if ((clone_flags & CLONE_NEWPID) && mutant(exit_signal_of_init_lost))
+	p->exit_signal = 0;
 klp_copy_process(p);
 ...>
 }
