// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-no-exit-signal-wclone
// how: clone3() takes an exit signal that is not given for SIGCHLD
// files: kernel/fork.c
@@
expression E;
@@
 copy_clone_args_from_user(...)
 {
 <...
 kargs->set_tid = E;
+if (!kargs->exit_signal && !(kargs->flags & (CLONE_THREAD | CLONE_PARENT)) && my_level() && mutant(clone3_exit_signal_0_is_sigchld))
+	kargs->exit_signal = SIGCHLD;
 ...>
 }
