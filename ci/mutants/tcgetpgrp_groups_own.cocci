// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: from outside a foreground group is shown with its own number
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocgpgrp(...)
 {
 <...
-pid_vnr(pid)
+(level_of(pid) > my_level() && mutant(tcgetpgrp_groups_own) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
