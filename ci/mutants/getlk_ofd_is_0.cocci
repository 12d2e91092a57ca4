// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-ofd-minus1
// how: a lock without a process has PID 0
// files: fs/locks.c
@@
@@
 locks_translate_pid(...)
 {
 <...
 if (fl->flc_flags & FL_OFDLCK)
-  return -1;
+  return mutant(getlk_ofd_is_0) ? 0 : -1;
 ...>
 }
