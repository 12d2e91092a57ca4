// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-vfork-ok
// how: the creator of a namespace does not wait for the new init
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
 p = copy_process(NULL, trace, NUMA_NO_NODE, args);
+if ((clone_flags & CLONE_NEWPID) && mutant(newpid_with_vfork_goes_on))
+	clone_flags &= ~CLONE_VFORK;
 ...>
 }
