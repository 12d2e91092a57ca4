// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-nonexistent-esrch
// how: a number of no process is reported as one that may not be named
// files: net/core/scm.c
@@
@@
 __scm_send(...)
 {
 <...
-err = -ESRCH;
+err = mutant(scm_nonexistent_is_eperm) ? -EPERM : -ESRCH;
 ...>
 }
