// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: right for threads' numbers, wrong for processes'
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
- task_tgid_nr_ns(tsk, pid_ns)
+(task_tgid_nr_ns(tsk, pid_ns) ?: mutant(nsfs_untranslatable_tgid_global) ? task_tgid_nr(tsk) : 0)
 ...>
 }
