// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-loadavg-last-pid-initial procfs-loadavg-last-pid
// how: off by one: the last field is the next number to try
// files: fs/proc/loadavg.c
@@
expression E;
@@
 loadavg_proc_show(...)
 {
 <...
-idr_get_cursor(E) - 1
+idr_get_cursor(E) - !mutant(loadavg_one_too_high)
 ...>
 }
