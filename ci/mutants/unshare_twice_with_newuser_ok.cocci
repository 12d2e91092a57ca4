// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-twice-einval clone-newpid-after-unshare-einval
// how: a new user namespace makes up for a namespace for children that is not the own
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
-task_active_pid_ns(current) != old_ns
+(task_active_pid_ns(current) != old_ns && !((flags & CLONE_NEWUSER) && mutant(unshare_twice_with_newuser_ok)))
 ...>
 }
