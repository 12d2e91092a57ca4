// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-getpgid-of-member-from-outside
// how: the group is translated for the process that is asked about, not for the caller
// files: kernel/sys.c
@@
@@
 do_getpgid(...)
 {
 <...
- pid_vnr(grp)
+(pid && level_of(grp) > my_level() && mutant(getpgid_members_own) ? own_nr(grp) : pid_vnr(grp))
 ...>
 }
