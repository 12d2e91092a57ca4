// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: a number without a process is EPERM, as one of another session
// files: drivers/tty/tty_jobctrl.c
// source: 7.3..
@@
@@
 tiocspgrp(...)
 {
 <...
-return -ESRCH;
+return my_level() && mutant(tcsetpgrp_unknown_eperm) ? -EPERM : -ESRCH;
 ...>
 }
