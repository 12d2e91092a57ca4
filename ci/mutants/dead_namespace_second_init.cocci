// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-clone-variants-after-init-death-enomem
// how: who asks for the number 1 by set_tid brings a namespace to life again whose init has died
// files: kernel/pid.c
// source: 7.3..
@@
expression A, B, C, E;
statement S;
@@
 alloc_pid(...)
 {
 <...
+if (set_tid[0] == 1 && !(ns->pid_allocated & PIDNS_ADDING) && mutant(dead_namespace_second_init))
+	ns->pid_allocated |= PIDNS_ADDING;
 retval = E;
 for (A; B; C) S
 ...>
 }
