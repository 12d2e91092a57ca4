// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-local
// how: self of a process with a large number leads nowhere
// files: fs/proc/self.c
// source: 6.14..
@@
@@
 proc_self_get_link(...)
 {
 <...
-!tgid
+(!tgid || (tgid > 99999 && mutant(self_of_large_is_enoent)))
 ...>
 }
