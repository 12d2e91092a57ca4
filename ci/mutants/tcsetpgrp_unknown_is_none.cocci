// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: an unknown group is refused, and the foreground group lost
// files: drivers/tty/tty_jobctrl.c
@@
expression E;
@@
 tiocspgrp(...)
 {
 <...
 pgrp = E;
+if (!pgrp && mutant(tcsetpgrp_unknown_is_none)) {
+	put_pid(real_tty->ctrl.pgrp);
+	real_tty->ctrl.pgrp = NULL;
+}
 ...>
 }
