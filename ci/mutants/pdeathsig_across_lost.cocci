// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-pdeathsig-si-pid-0 signals-pdeathsig-kill-ends-init
// how: the signal is not sent across the border of a namespace
// files: kernel/exit.c
@@
statement S;
@@
 forget_original_parent(...)
 {
 <...
-if (t->pdeath_signal)
+if (t->pdeath_signal && !(ns_of_pid(task_pid(t)) != ns_of_pid(task_pid(father)) && mutant(pdeathsig_across_lost)))
   S
 ...>
 }
