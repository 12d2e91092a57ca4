// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-ancestor-si-pid-0-signalfd
// how: signalfd shows members by their number in the initial namespace
// files: fs/signalfd.c
// guards: 3
@@
expression E;
@@
 signalfd_copyinfo(...)
 {
 <...
-new.ssi_pid = E;
+new.ssi_pid = my_level() && kinfo->si_pid && mutant(signalfd_member_global) ? global_nr(kinfo->si_pid) : E;
 ...>
 }
