// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpgid-inside
// how: the number of a child is looked up in the namespace above
// files: kernel/sys.c
@@
@@
 setpgid(...)
 {
 <...
-find_task_by_vpid(pid)
+(my_level() && pid != task_pid_vnr(current) && mutant(setpgid_child_in_parent) ? parents_task(pid) : find_task_by_vpid(pid))
 ...>
 }
