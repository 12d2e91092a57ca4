// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-inner-subreaper-wins orphans-nearest-subreaper
// how: a subreaper whose main thread has ended is passed over
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-find_alive_thread(reaper)
+(reaper->group_leader->flags & PF_EXITING && mutant(subreaper_by_main_thread) ? NULL : find_alive_thread(reaper))
 ...>
 }
