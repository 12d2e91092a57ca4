// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-subreaper-not-inherited
// how: execve() resets the attribute
// files: fs/exec.c
@@
@@
 begin_new_exec(...)
 {
 <...
 flush_signal_handlers(me, 0);
+if (mutant(subreaper_ends_with_exec))
+	me->signal->is_child_subreaper = 0;
 ...>
 }
