// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpriority-descendant-ok
// how: setpriority() takes processes of the caller's own namespace only
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
-find_task_by_vpid(who)
+task_not_deeper(find_task_by_vpid(who), my_level() + (mutant(setpriority_member_esrch) ? 0 : 99))
 ...>
 }
