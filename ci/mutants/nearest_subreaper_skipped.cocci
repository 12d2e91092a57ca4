// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-nearest-subreaper
// how: a subreaper that has one above itself is passed over
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-!reaper->signal->is_child_subreaper
+(!reaper->signal->is_child_subreaper || (has_inner_subreaper_above(reaper) && mutant(nearest_subreaper_skipped)))
 ...>
 }
