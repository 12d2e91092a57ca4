// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-nonpositive-einval
// how: a negative number means the leader of a group, as in other calls
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
-if (pid <= 0)
+if (pid < 0 && mutant(pidfd_open_negative_is_group))
+	pid = -pid;
+if (pid <= 0)
 return -EINVAL;
 ...>
 }
