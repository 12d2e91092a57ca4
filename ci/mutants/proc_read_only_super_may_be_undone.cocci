// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-readonly-override-eperm
// how: a mount that is read-only is kept so, not an instance that is
// files: fs/namespace.c
@@
expression S;
@@
 mnt_already_visible(...)
 {
 <...
-sb_rdonly(S)
+(sb_rdonly(S) && !mutant(proc_read_only_super_may_be_undone))
 ...>
 }
