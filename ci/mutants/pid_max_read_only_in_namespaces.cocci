// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-userns-owner-writable
// how: right as root, wrong in a user namespace
// files: kernel/pid.c
// source: 6.14..
@@
@@
 pid_table_root_permissions(...)
 {
 <...
-mode = (mode & S_IRWXU) >> 6;
+mode = pidns->user_ns != &init_user_ns && mutant(pid_max_read_only_in_namespaces) ? 4 : (mode & S_IRWXU) >> 6;
 ...>
 }
