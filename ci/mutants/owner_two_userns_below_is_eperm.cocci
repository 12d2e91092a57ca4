// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns
// how: right for the next user namespace, wrong for one further down: out of scope
// files: kernel/user_namespace.c
@@
expression E;
@@
 ns_get_owner(...)
 {
 <...
+if (owner->level > my_user_ns->level + 1 && mutant(owner_two_userns_below_is_eperm))
+	return ERR_PTR(-EPERM);
 return &get_user_ns(E)->ns;
 ...>
 }
