// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-after-unshare-einval unshare-twice-einval unshare-after-setns-einval unshare-after-init-death-einval
// how: a new namespace may start from the namespace for children
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
-task_active_pid_ns(current) != old_ns
+(task_active_pid_ns(current) != old_ns && !mutant(newpid_after_unshare_ok))
 ...>
 }
