// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-sees-all visibility-nested-invisible-to-uncle nesting-one-pid-per-level
// how: only the parent namespace has numbers for a member: right for one level, wrong for two
// files: kernel/signal.c
@@
@@
 kill_proc_info(...)
 {
 <...
-find_vpid(pid)
+not_deeper(find_vpid(pid), my_level() + (mutant(kill_grandchild_esrch) ? 1 : 99))
 ...>
 }
