// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-nonpositive-einval
// how: what is no PID is not found
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
if (pid <= 0)
-return -EINVAL;
+return mutant(pidfd_open_nonpositive_esrch) ? -ESRCH : -EINVAL;
 ...>
 }
