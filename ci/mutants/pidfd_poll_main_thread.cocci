// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-poll-init-after-all lifetime-init-last-thread
// how: a pidfd of an init whose main thread has ended polls readable while other threads go on
// files: fs/pidfs.c
// source: 7.3..
@@
@@
 pidfd_poll(...)
 {
 <...
-!delay_group_leader(task)
+(!delay_group_leader(task) || (is_reaper(task) && mutant(pidfd_poll_main_thread)))
 ...>
 }
