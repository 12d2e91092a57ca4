// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns
// how: one level too far up when there is one within reach
// files: kernel/user_namespace.c
@@
expression E;
@@
 ns_get_owner(...)
 {
 <...
-return &get_user_ns(E)->ns;
+return &get_user_ns(owner != my_user_ns && ns->ops->get_parent != ns_get_owner && mutant(get_userns_skips_level) ? owner->parent : E)->ns;
 ...>
 }
