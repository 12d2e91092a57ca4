// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-vfork-numbered
// how: the return value misses the translation on the vfork() path
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(my_level() && (clone_flags & CLONE_VFORK) && mutant(vfork_returns_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
