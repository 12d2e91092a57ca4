// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-same-ns-unchanged scm-child-to-parent-translated
// how: right for processes, wrong for threads: the message carries the thread's number
// files: net/unix/af_unix.c
@@
identifier fn = {unix_maybe_add_creds, maybe_add_creds};
@@
 fn(...)
 {
 <...
- task_tgid(current)
+(!thread_group_leader(current) && mutant(scm_thread_is_sender) ? task_pid(current) : task_tgid(current))
 ...>
 }
