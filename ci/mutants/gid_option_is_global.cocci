// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-gid-option
// how: gid= is taken as a group of the initial user namespace
// files: fs/proc/root.c
@@
expression U, G;
@@
 proc_apply_options(...)
 {
 <...
-make_kgid(U, G)
+(U != &init_user_ns && mutant(gid_option_is_global) ? KGIDT_INIT(G) : make_kgid(U, G))
 ...>
 }
