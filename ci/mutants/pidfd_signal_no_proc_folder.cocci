// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-proc-dir-fd
// how: only pidfds are accepted
// files: kernel/signal.c
@@
@@
 pidfd_to_pid(...)
 {
 <...
-tgid_pidfd_to_pid(file)
+(mutant(pidfd_signal_no_proc_folder) ? ERR_PTR(-EBADF) : tgid_pidfd_to_pid(file))
 ...>
 }
