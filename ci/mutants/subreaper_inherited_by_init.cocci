// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-subreaper-not-inherited
// how: the attribute is copied to the init of a new namespace
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
 p->signal->flags |= SIGNAL_UNKILLABLE;
+if (my_level() < pid->level && mutant(subreaper_inherited_by_init))
+	p->signal->is_child_subreaper = current->signal->is_child_subreaper;
 ...>
 }
