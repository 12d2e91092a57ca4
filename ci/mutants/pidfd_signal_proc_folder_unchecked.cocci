// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-proc-dir-fd
// how: right for pidfds, wrong for folders of /proc: the way up is not barred
// files: kernel/signal.c
@@
@@
-!access_pidfd_pidns(pid)
+(!access_pidfd_pidns(pid) && !(IS_ERR(pidfd_pid(fd_file(f))) && mutant(pidfd_signal_proc_folder_unchecked)))
