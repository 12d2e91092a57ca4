// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-invisible-enoent
// how: thread-self of a process without a number links to 0/task/0: right for self
// files: fs/proc/thread_self.c
@@
@@
 proc_thread_self_get_link(...)
 {
 <...
-!pid
+(!pid && !mutant(thread_self_invisible_is_0))
 ...>
 }
