// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid visibility-ancestor-sees-all
// how: kill() looks in the namespaces below for a number that is unused here
// files: kernel/signal.c
@@
@@
 kill_proc_info(...)
 {
 <...
-find_vpid(pid)
+(find_vpid(pid) ?: mutant(kill_inner_number) ? inner_pid(pid) : NULL)
 ...>
 }
