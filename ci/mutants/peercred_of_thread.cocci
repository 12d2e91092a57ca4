// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-socketpair scm-peercred-outer-view
// how: right for processes, wrong for threads: SO_PEERCRED names the thread
// files: net/unix/af_unix.c
@@
identifier fn = {prepare_peercred, init_peercred};
@@
 fn(...)
 {
 <...
- task_tgid(current)
+(!thread_group_leader(current) && mutant(peercred_of_thread) ? task_pid(current) : task_tgid(current))
 ...>
 }
