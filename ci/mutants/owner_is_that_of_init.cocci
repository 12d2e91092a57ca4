// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: the owner is the user namespace that init is in
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
+if (ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->child_reaper && container_of(ns, struct pid_namespace, ns)->level && mutant(owner_is_that_of_init))
+	owner = p = task_cred_xxx(container_of(ns, struct pid_namespace, ns)->child_reaper, user_ns);
 ...>
 }
