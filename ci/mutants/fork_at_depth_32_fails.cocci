// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-fork-at-deepest-ok
// how: the limit of levels is also applied to processes
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
+if (ns->level >= 32 && ns->child_reaper && mutant(fork_at_depth_32_fails))
+	return ERR_PTR(-EAGAIN);
 pid = kmem_cache_alloc(ns->pid_cachep, GFP_KERNEL);
 ...>
 }
