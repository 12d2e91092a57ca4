// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-zombie-adopted
// how: a zombie whose parent ends is reaped at once instead of being handed on
// files: kernel/exit.c
@@
@@
 reparent_leader(...)
 {
 <...
-do_notify_parent(p, p->exit_signal)
+(do_notify_parent(p, p->exit_signal) || (my_level() && mutant(orphan_zombie_lost)))
 ...>
 }
