// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-vfork-after-unshare-ok
// how: a creator whose children go elsewhere does not wait for them
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
 p = copy_process(NULL, trace, NUMA_NO_NODE, args);
+if ((clone_flags & CLONE_VFORK) && current->nsproxy->pid_ns_for_children != task_active_pid_ns(current) && mutant(vfork_after_unshare_goes_on))
+	clone_flags &= ~CLONE_VFORK;
 ...>
 }
