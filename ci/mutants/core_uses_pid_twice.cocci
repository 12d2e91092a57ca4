// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: the number is added although %p is in the pattern
// files: fs/coredump.c
// source: 7.3..
@@
@@
 coredump_parse(...)
 {
 <...
-!pid_in_pattern
+(!pid_in_pattern || mutant(core_uses_pid_twice))
 ...>
 }
