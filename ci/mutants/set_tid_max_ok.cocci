// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-invalid-values-einval
// how: off by one: pid_max itself may be asked for
// files: kernel/pid.c
@@
expression E;
@@
 alloc_pid(...)
 {
 <...
-tid >= E
+tid >= E + mutant(set_tid_max_ok)
 ...>
 }
