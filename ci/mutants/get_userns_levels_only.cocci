// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns-outside-eperm
// how: the levels are compared: right for what is above, wrong for what is beside
// files: kernel/user_namespace.c
@@
@@
 ns_get_owner(...)
 {
 <...
-p == my_user_ns
+(p == my_user_ns || (p->level == my_user_ns->level && mutant(get_userns_levels_only)))
 ...>
 }
