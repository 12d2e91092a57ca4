// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-priority-esrch
// how: right errno, wrong side effect: setpriority() reports ESRCH, but has done it
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
+if (!p && outer_task(who) && mutant(setpriority_outer_esrch))
+	set_user_nice(outer_task(who), niceval);
 if (p)
   error = set_one_prio(p, niceval, error);
 ...>
 }
