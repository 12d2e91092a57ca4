// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: right errno, wrong side effect: after ESRCH of F_SETOWN_EX the descriptor has no owner
// files: fs/fcntl.c
@@
@@
 f_setown_ex(...)
 {
 <...
-ret = -ESRCH;
+{
+	ret = -ESRCH;
+	if (mutant(setown_ex_esrch_clears_owner))
+		__f_setown(filp, NULL, type, 1);
+}
 ...>
 }
