// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 8: no terminal is 0, as a terminal of which the group is outside
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
-seq_put_decimal_ll(m, " ", tty_pgrp);
+seq_put_decimal_ll(m, " ", tty_pgrp == -1 && mutant(stat_tpgid_without_terminal_is_0) ? 0 : tty_pgrp);
 ...>
 }
