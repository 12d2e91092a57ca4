// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-userns-owner-writable
// how: whoever sees the file may write it
// files: kernel/pid.c
// source: 6.14..
@@
@@
 pid_table_root_permissions(...)
 {
 <...
-mode = mode & S_IROTH;
+mode = mutant(pid_max_writable_by_all) ? 6 : mode & S_IROTH;
 ...>
 }
