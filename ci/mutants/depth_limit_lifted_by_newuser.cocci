// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-with-newuser-enospc
// how: a new user namespace starts the count anew
// files: kernel/pid_namespace.c
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
 err = -ENOSPC;
-if (E)
+if ((E) && !(level == 33 && user_ns != parent_pid_ns->user_ns && mutant(depth_limit_lifted_by_newuser)))
   goto out;
 ...>
 }
