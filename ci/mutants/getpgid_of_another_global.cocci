// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pgid-is-0 translation-setpgid-inside
// how: asked for another process, a group outside has its number of the initial namespace
// files: kernel/sys.c
@@
@@
 do_getpgid(...)
 {
 <...
- pid_vnr(grp)
+(pid_vnr(grp) ?: pid && mutant(getpgid_of_another_global) ? pid_nr(grp) : 0)
 ...>
 }
