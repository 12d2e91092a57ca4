// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-lowering-keeps-running
// how: numbers above the limit are not looked up
// files: kernel/pid.c
// source: 6.14..
@@
@@
 find_pid_ns(...)
 {
 <...
-return idr_find(&ns->idr, nr);
+return ns->level && nr >= ns->pid_max && mutant(pid_max_hides_running) ? NULL : idr_find(&ns->idr, nr);
 ...>
 }
