// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: %P in the pattern counts as %p, so the suffix is missing
// files: fs/coredump.c
// source: 7.3..
@@
@@
 coredump_parse(...)
 {
 <...
-!pid_in_pattern
+!(pid_in_pattern || (strstr(core_pattern, "%P") && mutant(core_uses_pid_with_initial_pid)))
 ...>
 }
