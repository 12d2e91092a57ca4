// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-empty-after-ns-death
// how: the procfs of a namespace that has ended has no other files either
// files: fs/proc/root.c
@@
@@
 proc_root_lookup(...)
 {
 <...
-return proc_lookup(dir, dentry, flags);
+return !(proc_pid_ns(dir->i_sb)->pid_allocated & PIDNS_ADDING) && mutant(dead_proc_has_no_files) ? ERR_PTR(-ENOENT) : proc_lookup(dir, dentry, flags);
 ...>
 }
