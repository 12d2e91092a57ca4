// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-tcsetpgrp-numbers
// how: a group number is looked up in the ancestors too
// files: drivers/tty/tty_jobctrl.c
@@
@@
- find_vpid(pgrp_nr)
+(find_vpid(pgrp_nr) ?: mutant(tcsetpgrp_outer) ? outer_pid(pgrp_nr) : NULL)
