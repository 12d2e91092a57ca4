// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-sees-all visibility-nested-invisible-to-uncle
// how: the parent namespace has no number for a member: wrong for one level, right for two
// files: kernel/signal.c
@@
expression E;
@@
 kill_something_info(...)
 {
 <...
+if (pid > 0 && level_of(find_vpid(pid)) == my_level() + 1 && mutant(kill_child_esrch))
+	return -ESRCH;
 if (pid > 0)
 	return E;
 ...>
 }
