// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-setsid-gives-1
// how: setsid() returns the number of the initial namespace, everything else about it is right
// files: kernel/sys.c
@@
@@
 ksys_setsid(...)
 {
 <...
- pid_vnr(sid)
+(my_level() && mutant(setsid_returns_outer) ? pid_nr(sid) : pid_vnr(sid))
 ...>
 }
