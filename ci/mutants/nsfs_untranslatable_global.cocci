// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a task that the result's namespace does not see is shown with its number in the initial one
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_pid_nr_ns(tsk, pid_ns)
+(task_pid_nr_ns(tsk, pid_ns) ?: mutant(nsfs_untranslatable_global) ? task_pid_nr(tsk) : 0)
 ...>
 }
