// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fork-return-local
// how: the return value of fork() misses the translation
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(my_level() && !(clone_flags & (CLONE_THREAD | CLONE_VM | CLONE_NEWPID)) && mutant(fork_returns_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
