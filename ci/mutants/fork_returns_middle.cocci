// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-fork-return-local init-outer-pid-returned
// how: of a child two levels down the number in the level between is returned
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
-pid_vnr(pid)
+(level_of(pid) == my_level() + 2 && mutant(fork_returns_middle) ? pid->numbers[pid->level - 1].nr : pid_vnr(pid))
 ...>
 }
