// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: a group number is looked up in the namespace above
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocspgrp(...)
 {
 <...
-find_vpid(pgrp_nr)
+(my_level() && mutant(tcsetpgrp_in_parent) ? parents_pid(pgrp_nr) : find_vpid(pgrp_nr))
 ...>
 }
