// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: a task without a number in the result's namespace gives 0 and success
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
-if (!ret)
+if (!ret && !mutant(nsfs_untranslatable_is_0))
   ret = -ESRCH;
 ...>
 }
