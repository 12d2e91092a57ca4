// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-thread-takes-pid
// how: right for processes, wrong for threads: clone(CLONE_THREAD) returns the number of the initial namespace
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(my_level() && (clone_flags & CLONE_THREAD) && mutant(clone_thread_returns_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
