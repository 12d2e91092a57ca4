// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-vfork-numbered init-pids-unique
// how: a vfork() child answers from a per-mm cache that still holds its parent's number
// files: kernel/sys.c
@@
typedef getpid;
@@
 SYSCALL_DEFINE0(getpid)
 {
 <...
- task_tgid_vnr(current)
+(my_level() && current->vfork_done && mutant(getpid_of_vfork_child) ? task_tgid_vnr(current->real_parent) : task_tgid_vnr(current))
 ...>
 }
