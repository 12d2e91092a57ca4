// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-inner-subreaper-wins orphans-nearest-subreaper
// how: who becomes a subreaper is one for later children only
// equivalent: the harness is a subreaper, so all its descendants have the flag from birth
// files: kernel/sys.c
@@
@@
-walk_process_tree(me, propagate_has_child_subreaper, NULL);
+if (!(my_level() && mutant(subreaper_not_propagated)))
+	walk_process_tree(me, propagate_has_child_subreaper, NULL);
