// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval nsfs-pid-from-pidns nsfs-pid-in-pidns
// how: a PID namespace that is not the caller's is refused as one of a wrong type
// files: fs/nsfs.c
// source: 7.0..
@@
@@
 ns_ioctl(...)
 {
 <...
-ns->ns_type != CLONE_NEWPID
+(ns->ns_type != CLONE_NEWPID || (ns != &task_active_pid_ns(current)->ns && mutant(translation_of_own_only)))
 ...>
 }
