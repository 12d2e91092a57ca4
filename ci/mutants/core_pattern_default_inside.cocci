// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-global-across-ns
// how: inside the pattern is what it was at boot
// files: fs/coredump.c
@@
@@
-const char *pat_ptr = core_pattern;
+const char *pat_ptr = my_level() && mutant(core_pattern_default_inside) ? "core" : core_pattern;
