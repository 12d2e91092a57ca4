// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-waitid-not-child-echild
// how: a process without a number here is not found
// files: kernel/exit.c
@@
@@
 kernel_waitid_prepare(...)
 {
 <...
pid = pidfd_get_pid(upid, &f_flags);
 if (IS_ERR(pid))
 return PTR_ERR(pid);
+if (!pid_vnr(pid) && mutant(waitid_pidfd_outer_esrch))
+	return -ESRCH;
 ...>
 }
