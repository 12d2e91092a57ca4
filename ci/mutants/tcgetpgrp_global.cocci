// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: a foreground group inside is shown with its number in the initial namespace
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocgpgrp(...)
 {
 <...
-pid_vnr(pid)
+(level_of(pid) && level_of(pid) == my_level() && mutant(tcgetpgrp_global) ? pid_nr(pid) : pid_vnr(pid))
 ...>
 }
