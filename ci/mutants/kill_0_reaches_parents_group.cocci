// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill0-process-group
// how: kill(0) goes to the group that the sender was born in
// files: kernel/signal.c
@@
@@
 kill_something_info(...)
 {
 <...
-task_pgrp(current)
+task_pgrp(my_level() && mutant(kill_0_reaches_parents_group) ? current->real_parent : current)
 ...>
 }
