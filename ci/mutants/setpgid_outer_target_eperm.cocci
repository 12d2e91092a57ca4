// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-setpgid-target-esrch
// how: what exists outside is reported as forbidden instead of as missing
// files: kernel/sys.c
@@
expression E;
@@
 setpgid(...)
 {
 <...
 err = -ESRCH;
 p = E;
+if (!p && outer_task(pid) && mutant(setpgid_outer_target_eperm))
+	err = -EPERM;
 ...>
 }
