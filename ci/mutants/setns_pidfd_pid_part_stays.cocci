// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-combined-atomic
// how: right errno, wrong side effect: the PID namespace is entered although another one is refused
// files: kernel/nsproxy.c
@@
@@
 setns(...)
 {
 <...
+if (err == -EPERM && (flags & CLONE_NEWPID) && (flags & ~CLONE_NEWPID) && mutant(setns_pidfd_pid_part_stays)) {
+	nsset.flags = CLONE_NEWPID;
+	commit_nsset(&nsset);
+}
 put_nsset(&nsset);
 ...>
 }
