// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: who asks a pidfd for the namespace pins it for ever
// files: fs/pidfs.c
@@
expression E;
@@
 pidfd_ioctl(...)
 {
 <...
 pid_ns = E;
+if (mutant(pidfd_namespace_leaks))
+	get_pid_ns(pid_ns);
 ...>
 }
