// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-setpriority-group-inner
// how: PRIO_PGRP takes numbers of the initial namespace
// files: kernel/sys.c
@@
@@
 setpriority(...)
 {
 <...
- find_vpid(who)
+(my_level() && find_pid_ns(who, &init_pid_ns) && mutant(prio_group_global) ? find_pid_ns(who, &init_pid_ns) : find_vpid(who))
 ...>
 }
