// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pgid-is-0
// how: the caller's own group is printed without translation when the translation gives 0
// files: kernel/sys.c
@@
@@
 do_getpgid(...)
 {
 <...
- pid_vnr(grp)
+(pid_vnr(grp) ?: !pid && mutant(getpgrp_outer_number) ? pid_nr(grp) : 0)
 ...>
 }
