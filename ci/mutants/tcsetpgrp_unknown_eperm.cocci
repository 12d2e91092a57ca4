// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: a number without a process is EPERM, as one of another session
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocspgrp(...)
 {
 <...
-return -ESRCH;
+return my_level() && mutant(tcsetpgrp_unknown_eperm) ? -EPERM : -ESRCH;
 ...>
 }
@@
@@
 tiocspgrp(...)
 {
 <...
-retval = -ESRCH;
+retval = my_level() && mutant(tcsetpgrp_unknown_eperm) ? -EPERM : -ESRCH;
 ...>
 }
