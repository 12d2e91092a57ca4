// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-counts-threads init-thread-takes-pid
// how: right for processes, wrong for threads: they do not count
// files: kernel/fork.c
@@
expression A, B, C;
@@
 copy_process(...)
 {
 <...
 pid = alloc_pid(A, B, C);
+if (!IS_ERR(pid) && (clone_flags & CLONE_THREAD) && my_level() && mutant(last_pid_without_threads))
+	idr_set_cursor(&ns_of_pid(pid)->idr, own_nr(pid));
 ...>
 }
