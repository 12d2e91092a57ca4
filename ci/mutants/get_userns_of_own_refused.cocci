// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-is-creators-userns nsfs-get-userns
// how: off by one: an owner that is the caller's own user namespace is out of scope
// files: kernel/user_namespace.c
@@
identifier owner, p, ns;
@@
 ns_get_owner(...)
 {
 <...
 owner = p = ns->ops->owner(ns);
+if (p && mutant(get_userns_of_own_refused))
+	p = p->parent;
 ...>
 }
