// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-clone-parent
// how: CLONE_PARENT is treated as CLONE_THREAD is
// fixed-by: 1f7f4dde5c94 fork: Allow CLONE_PARENT after setns(CLONE_NEWPID)
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+(current->signal->flags & SIGNAL_UNKILLABLE || (nsp->pid_ns_for_children->level > my_level() && mutant(clone_parent_after_setns_einval)))
 ...>
 }
