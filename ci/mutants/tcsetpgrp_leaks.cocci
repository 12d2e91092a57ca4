// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: the former foreground group pins its namespace for ever
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocspgrp(...)
 {
 <...
-put_pid(real_tty->ctrl.pgrp);
+if (!mutant(tcsetpgrp_leaks))
+	put_pid(real_tty->ctrl.pgrp);
 ...>
 }
