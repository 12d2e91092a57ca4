// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-userns
// how: a namespace whose init has ended has no owner
// files: kernel/user_namespace.c
@@
@@
 #include <linux/proc_ns.h>
+#include <linux/pid_namespace.h>
@@
identifier owner, p, ns;
@@
 ns_get_owner(...)
 {
 <...
 owner = p = ns->ops->owner(ns);
+if (ns->ops == &pidns_operations && !(container_of(ns, struct pid_namespace, ns)->pid_allocated & PIDNS_ADDING) && mutant(owner_lost_with_init))
+	owner = p = NULL;
 ...>
 }
