// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-thread
// how: right for processes, wrong for threads: the array is ignored
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
- args->set_tid_size
+(clone_flags & CLONE_THREAD && mutant(set_tid_not_for_threads) ? 0 : args->set_tid_size)
 ...>
 }
