// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-privileged-write
// how: the sign of what is written to the limit is overlooked
// files: kernel/sysctl.c
@@
@@
 do_proc_vec(...)
 {
 <...
-if (!err && neg && is_unsigned)
+if (!err && neg && is_unsigned && !mutant(limit_negative_is_positive))
   err = -EINVAL;
 ...>
 }
@@
@@
 __do_proc_doulongvec_minmax(...)
 {
 <...
-err || neg
+err || (neg && !mutant(limit_negative_is_positive))
 ...>
 }
