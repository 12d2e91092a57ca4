// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown nesting-slot-freed
// how: a process that is refused because init has ended leaves a reference to the namespace
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
- put_pid_ns(ns);
+if (!(!(ns->pid_allocated & PIDNS_ADDING) && mutant(dead_namespace_fork_pins)))
+	put_pid_ns(ns);
 ...>
 }
