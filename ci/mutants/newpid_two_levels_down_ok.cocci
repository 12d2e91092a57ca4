// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-after-unshare-einval unshare-after-setns-einval
// how: a new namespace is only refused where the children go to the next one below
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
- task_active_pid_ns(current) != old_ns
+(task_active_pid_ns(current) != old_ns && !(old_ns->level > my_level() + 1 && mutant(newpid_two_levels_down_ok)))
 ...>
 }
