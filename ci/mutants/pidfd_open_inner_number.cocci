// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid
// how: pidfd_open() looks in the namespaces below for a number that is unused here
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+(find_get_pid(pid) ?: mutant(pidfd_open_inner_number) ? get_pid(inner_pid(pid)) : NULL)
 ...>
 }
