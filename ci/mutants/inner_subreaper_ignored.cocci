// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-inner-subreaper-wins orphans-nearest-subreaper
// how: subreapers only work in the initial namespace
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-father->signal->has_child_subreaper
+(father->signal->has_child_subreaper && !(my_level() && mutant(inner_subreaper_ignored)))
 ...>
 }
