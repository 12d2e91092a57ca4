// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: right for PIDs, wrong for TGIDs: they are of the innermost namespace
// files: fs/pidfs.c
// source: 7.0..
@@
expression E;
@@
 pidfd_info(...)
 {
 <...
-kinfo.tgid = E;
+kinfo.tgid = mutant(pidfd_info_tgid_own) ? own_nr(task_tgid(task)) : E;
 ...>
 }
