// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-unchangeable
// how: the owner is the user namespace that a member has entered
// files: kernel/user_namespace.c
@@
@@
 #include <linux/proc_ns.h>
+#include <linux/pid_namespace.h>
@@
identifier owner, p, ns;
iterator name for_each_process;
@@
 ns_get_owner(...)
 {
 <...
 owner = p = ns->ops->owner(ns);
+if (ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->level > 1 && mutant(owner_is_that_of_a_member)) {
+	struct task_struct *t;
+
+	rcu_read_lock();
+	for_each_process(t) {
+		if (task_active_pid_ns(t) == container_of(ns, struct pid_namespace, ns) && task_cred_xxx(t, user_ns) != owner)
+			p = task_cred_xxx(t, user_ns);
+	}
+	rcu_read_unlock();
+	owner = p;
+}
 ...>
 }
