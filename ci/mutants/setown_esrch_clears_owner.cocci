// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-setown-invisible-esrch
// how: right errno, wrong side effect: after ESRCH the descriptor has no owner
// files: fs/fcntl.c
@@
@@
 f_setown(...)
 {
 <...
-if (!ret)
+if (!ret || mutant(setown_esrch_clears_owner))
   __f_setown(filp, pid, type, force);
 ...>
 }
