// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-setsid-gives-1
// how: an init that becomes session leader keeps its old process group
// files: kernel/sys.c
@@
@@
 set_special_pids(...)
 {
 <...
-task_pgrp(curr) != pid
+(task_pgrp(curr) != pid && !(level_of(pid) && own_nr(pid) == 1 && mutant(setsid_keeps_group)))
 ...>
 }
