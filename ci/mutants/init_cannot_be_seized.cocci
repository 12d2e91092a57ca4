// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-attach-init-from-outside
// how: PTRACE_SEIZE is refused for an init
// files: kernel/ptrace.c
@@
@@
 ptrace_attach(...)
 {
 <...
 audit_ptrace(task);
+if (seize && task_pid(task)->level && is_child_reaper(task_pid(task)) && mutant(init_cannot_be_seized))
+	return -EPERM;
 ...>
 }
