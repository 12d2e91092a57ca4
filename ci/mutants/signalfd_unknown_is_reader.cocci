// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0-signalfd
// how: signalfd shows the reader for a sender without a number
// files: fs/signalfd.c
// guards: 3
@@
expression E;
@@
 signalfd_copyinfo(...)
 {
 <...
-new.ssi_pid = E;
+new.ssi_pid = E ?: my_level() && mutant(signalfd_unknown_is_reader) ? task_tgid_vnr(current) : 0;
 ...>
 }
