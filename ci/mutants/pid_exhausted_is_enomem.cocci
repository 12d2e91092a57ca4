// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-exhausted-eagain
// how: running out of numbers is reported as running out of memory
// fixed-by: 35f71bc0a09a fork: report pid reservation failure properly
// files: kernel/pid.c
// source: 7.3..
@@
@@
 alloc_pid(...)
 {
 <...
-nr = -EAGAIN;
+nr = mutant(pid_exhausted_is_enomem) ? -ENOMEM : -EAGAIN;
 ...>
 }
