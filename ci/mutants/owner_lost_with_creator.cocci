// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: nobody is the owner once the creator has ended and init has a new parent
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
+if (ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->child_reaper && container_of(ns, struct pid_namespace, ns)->level > 1 && is_child_reaper(task_pid(container_of(ns, struct pid_namespace, ns)->child_reaper->real_parent)) && mutant(owner_lost_with_creator))
+	owner = p = NULL;
 ...>
 }
