// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-child-may-unshare
// how: the init of a namespace may not unshare
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
 check_unshare_flags(
-	E
+	(unshare_flags & CLONE_NEWPID) && is_reaper(current) && mutant(unshare_by_init_einval) ? ~0UL : E
 	)
 ...>
 }
