// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-same-pid-two-namespaces nesting-siblings-independent
// how: a namespace can only have one child namespace with processes at a time
// files: kernel/pid_namespace.c
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
 err = -ENOSPC;
-if (E)
+if (E || (has_child_namespace(parent_pid_ns) && mutant(create_one_child_namespace)))
   goto out;
 ...>
 }
