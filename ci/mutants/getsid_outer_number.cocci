// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-sid-is-0
// how: the caller's own session is printed without translation when the translation gives 0
// files: kernel/sys.c
@@
@@
 getsid(...)
 {
 <...
- pid_vnr(sid)
+(pid_vnr(sid) ?: !pid && mutant(getsid_outer_number) ? pid_nr(sid) : 0)
 ...>
 }
