// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-no-exit-signal-wclone
// how: an init is a child for every wait, whatever its exit signal
// files: kernel/exit.c
@@
@@
 eligible_child(...)
 {
 <...
-ptrace || (wo->wo_flags & __WALL)
+ptrace || (wo->wo_flags & __WALL) || (level_of(task_pid(p)) > my_level() && is_child_reaper(task_pid(p)) && mutant(init_waited_for_without_wclone))
 ...>
 }
