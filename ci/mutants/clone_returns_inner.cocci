// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-outer-pid-returned
// how: the number is taken from the new namespace when the call makes one
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+((clone_flags & CLONE_NEWPID) && mutant(clone_returns_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
