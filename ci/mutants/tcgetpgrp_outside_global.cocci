// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcgetpgrp-outside-0
// how: a foreground group outside is shown with its number in the initial namespace
// files: drivers/tty/tty_jobctrl.c
@@
@@
- pid_vnr(pid)
+(pid_vnr(pid) ?: mutant(tcgetpgrp_outside_global) ? pid_nr(pid) : 0)
