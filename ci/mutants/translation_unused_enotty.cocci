// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a number that is not in use is an unknown operation
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
if (!tsk)
-return ret;
+return mutant(translation_unused_enotty) ? -ENOTTY : ret;
 ...>
 }
