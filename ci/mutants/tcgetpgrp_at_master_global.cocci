// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcgetpgrp-outside-0
// how: asked at the master, a foreground group outside has its number of the initial namespace
// files: drivers/tty/tty_jobctrl.c
@@
@@
 tiocgpgrp(...)
 {
 <...
- pid_vnr(pid)
+(pid_vnr(pid) ?: tty != real_tty && mutant(tcgetpgrp_at_master_global) ? pid_nr(pid) : 0)
 ...>
 }
