// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-invisible-enoent
// how: self of a process without a number links to 0
// files: fs/proc/self.c
@@
@@
 proc_self_get_link(...)
 {
 <...
-!tgid
+(!tgid && !mutant(proc_self_invisible_is_0))
 ...>
 }
