// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-zombie-init-ns-link
// how: readlink() of ns/pid of a zombie works, open() and stat() of it give ENOENT
// files: fs/proc/namespaces.c
@@
@@
 proc_ns_get_link(...)
 {
 <...
-ns_get_path(&ns_path, task, ns_ops)
+((task->exit_state && mutant(zombie_ns_open)) ? -ENOENT : ns_get_path(&ns_path, task, ns_ops))
 ...>
 }
