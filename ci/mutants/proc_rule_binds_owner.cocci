// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-overmounted-eperm
// how: what covers the existing procfs binds its owner, too
// files: fs/namespace.c
// guards: 2
@@
@@
 mount_too_revealing(...)
 {
 <...
-ns->user_ns == &init_user_ns
+(ns->user_ns == &init_user_ns && !mutant(proc_rule_binds_owner))
 ...>
 }
@@
@@
 mnt_already_visible(...)
 {
 <...
-!(child->mnt.mnt_flags & MNT_LOCKED)
+(!(child->mnt.mnt_flags & MNT_LOCKED) && !mutant(proc_rule_binds_owner))
 ...>
 }
