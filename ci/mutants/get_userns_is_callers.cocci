// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns
// how: the caller's user namespace is given out
// files: kernel/user_namespace.c
@@
expression E;
@@
 ns_get_owner(...)
 {
 <...
-return &get_user_ns(E)->ns;
+return &get_user_ns(mutant(get_userns_is_callers) ? my_user_ns : E)->ns;
 ...>
 }
