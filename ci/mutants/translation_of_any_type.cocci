// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval
// how: any other namespace stands for the caller's PID namespace
// files: fs/nsfs.c
@@
expression T;
@@
 ns_ioctl(...)
 {
 <...
-T != CLONE_NEWPID
+(T != CLONE_NEWPID && !(mutant(translation_of_any_type) && (ns = &task_active_pid_ns(current)->ns)))
 ...>
 }
