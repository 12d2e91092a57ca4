// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fork-return-local
// how: right for the main thread, wrong for the others: fork() returns the number of the initial namespace
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(!thread_group_leader(current) && !(clone_flags & CLONE_THREAD) && my_level() && mutant(fork_by_thread_returns_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
