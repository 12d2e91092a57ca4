// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-eventmsg-tracer-numbering
// how: the message at the end of a vfork is the tracee's own number for the child
// files: kernel/fork.c
@@
@@
-ptrace_event_pid(PTRACE_EVENT_VFORK_DONE, pid);
+if (mutant(vfork_done_in_tracees_numbers))
+	ptrace_event(PTRACE_EVENT_VFORK_DONE, pid_vnr(pid));
+else
+	ptrace_event_pid(PTRACE_EVENT_VFORK_DONE, pid);
