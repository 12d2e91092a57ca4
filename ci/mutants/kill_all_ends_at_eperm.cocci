// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-spares-outside
// how: kill(-1) ends at the first process that it may not signal
// files: kernel/signal.c
@@
@@
 kill_something_info(...)
 {
 <...
 ++count;
+if (err == -EPERM && my_level() && mutant(kill_all_ends_at_eperm)) {
+	retval = err;
+	break;
+}
 ...>
 }
