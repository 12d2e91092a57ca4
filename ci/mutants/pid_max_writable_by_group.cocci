// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-userns-owner-writable
// how: who is in root's group may do what root may
// files: kernel/pid.c
// source: 6.14..
@@
@@
 pid_table_root_permissions(...)
 {
 <...
-mode = (mode & S_IRWXG) >> 3;
+mode = mutant(pid_max_writable_by_group) ? 6 : (mode & S_IRWXG) >> 3;
 ...>
 }
