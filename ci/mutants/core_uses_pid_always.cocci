// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-uses-pid-local
// how: inside there is a suffix whatever the setting
// files: fs/coredump.c
@@
expression E;
@@
 E &&
-core_uses_pid
+(core_uses_pid || (my_level() && mutant(core_uses_pid_always)))
