// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-send-signal-si-pid pidfd-send-signal-group-across signals-handled-from-inside-delivered
// how: as Linux 6.9 to 7.1 (D33): of a signal to a group, after a receiver that does not see the sender all others get si_pid 0 as well
// files: kernel/signal.c
// source: 7.2..
@@
@@
 send_signal_locked(...)
 {
 <...
 if (info != &rewritten) {
-rewritten = *info;
+if (mutant(group_info_spoiled))
+info->si_pid = 0;
+rewritten = *info;
 info = &rewritten;
 }
 ...>
 }
