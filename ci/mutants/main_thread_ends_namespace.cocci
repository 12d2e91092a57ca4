// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-last-thread
// how: the namespace goes with init's main thread, not with its last
// files: kernel/exit.c
@@
@@
 find_child_reaper(...)
 {
 <...
- find_alive_thread(father)
+(my_level() && thread_group_leader(father) && mutant(main_thread_ends_namespace) ? NULL : find_alive_thread(father))
 ...>
 }
