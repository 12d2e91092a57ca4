// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-thread-sibling-first
// how: right for processes, wrong for threads: the children of a thread that ends go to init
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
- find_alive_thread(father)
+(my_level() && father != child_reaper && mutant(children_of_thread_to_init) ? NULL : find_alive_thread(father))
 ...>
 }
