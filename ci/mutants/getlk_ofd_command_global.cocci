// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-inner-holder-outer-pid locks-getlk-outer-holder-0
// how: right for F_GETLK, wrong for F_OFD_GETLK: the holder has its number in the initial namespace
// files: fs/locks.c
@@
@@
 fcntl_getlk(...)
 {
 <...
 error = posix_lock_to_flock(flock, fl);
+if (cmd == F_OFD_GETLK && mutant(getlk_ofd_command_global))
+	flock->l_pid = fl->c.flc_pid;
 ...>
 }
