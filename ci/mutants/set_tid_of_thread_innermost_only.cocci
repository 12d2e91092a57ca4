// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-thread
// how: right for processes, wrong for threads: only the first number counts
// files: kernel/fork.c
@@
expression P, T, S;
@@
 copy_process(...)
 {
 <...
-alloc_pid(P, T, S)
+alloc_pid(P, T, (clone_flags & CLONE_THREAD) && args->set_tid_size > 1 && mutant(set_tid_of_thread_innermost_only) ? 1 : S)
 ...>
 }
