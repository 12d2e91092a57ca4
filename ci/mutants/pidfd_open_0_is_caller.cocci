// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-nonpositive-einval
// how: 0 means the caller, as in other calls
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
-if (pid <= 0)
+if (!pid && mutant(pidfd_open_0_is_caller))
+	pid = task_tgid_vnr(current);
+if (pid <= 0)
 return -EINVAL;
 ...>
 }
