// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown nesting-slot-freed
// how: a process with a number of its own choice that is refused leaves a reference to the namespace
// files: kernel/pid.c
// source: 7.0..
@@
@@
 alloc_pid(...)
 {
 <...
- put_pid_ns(ns);
+if (!(set_tid[0] && mutant(set_tid_refused_pins_namespace)))
+	put_pid_ns(ns);
 ...>
 }
