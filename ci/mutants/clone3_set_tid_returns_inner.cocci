// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-outer-pid-returned translation-fork-return-local set-tid-multi-level
// how: with set_tid the number that was asked for is returned, whatever the caller's namespace
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(args->set_tid_size && level_of(pid) > my_level() && mutant(clone3_set_tid_returns_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
