// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-inner-subreaper-wins orphans-nearest-subreaper
// how: a process cannot stop being a subreaper
// files: kernel/sys.c
@@
@@
-me->signal->is_child_subreaper = !!arg2;
+me->signal->is_child_subreaper = !!arg2 || (me->signal->is_child_subreaper && mutant(subreaper_for_ever));
