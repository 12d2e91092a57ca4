// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-getpgid-of-member-from-outside
// how: the session is translated for the process that is asked about, not for the caller
// files: kernel/sys.c
@@
@@
 getsid(...)
 {
 <...
- pid_vnr(sid)
+(pid && level_of(sid) > my_level() && mutant(getsid_members_own) ? own_nr(sid) : pid_vnr(sid))
 ...>
 }
