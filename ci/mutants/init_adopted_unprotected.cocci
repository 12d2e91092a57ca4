// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored lifetime-creator-death-harmless init-ppid-0-after-parent-death
// how: an init whose creator has ended is a process as any other
// files: kernel/exit.c
@@
@@
 reparent_leader(...)
 {
 <...
+if (is_child_reaper(task_pid(p)) && mutant(init_adopted_unprotected))
+	p->signal->flags &= ~SIGNAL_UNKILLABLE;
 kill_orphaned_pgrp(p, father);
 ...>
 }
