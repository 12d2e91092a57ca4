// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-sid-is-0
// how: the level of the caller decides, not that of the session: in every namespace but the initial one it is 0
// files: kernel/sys.c
@@
@@
 getsid(...)
 {
 <...
- pid_vnr(sid)
+(!pid && my_level() && sid != task_pid(current) && mutant(getsid_inside_0) ? 0 : pid_vnr(sid))
 ...>
 }
