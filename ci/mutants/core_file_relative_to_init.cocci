// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-path-in-crashers-mntns
// how: the file is looked up from root and folder of the init of the PID namespace
// files: fs/coredump.c
@@
statement S;
@@
 coredump_file(...)
 {
 <...
 if (coredump_force_suid_safe(cprm)) S
 else {
-file = filp_open(cn->corename, open_flags, 0600);
+file = my_level() && mutant(core_file_relative_to_init) ? open_as(task_active_pid_ns(current)->child_reaper, cn->corename, open_flags, 0600) : filp_open(cn->corename, open_flags, 0600);
 }
 ...>
 }
@@
@@
 do_coredump(...)
 {
 <...
-cprm.file = filp_open(cn.corename, open_flags, 0600);
+cprm.file = my_level() && mutant(core_file_relative_to_init) ? open_as(task_active_pid_ns(current)->child_reaper, cn.corename, open_flags, 0600) : filp_open(cn.corename, open_flags, 0600);
 ...>
 }
