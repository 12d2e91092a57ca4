// SPDX-License-Identifier: GPL-2.0-only
// breaks: coredump-path-in-crashers-mntns
// how: the file is looked up from the root of the first process of the machine, for all
// files: fs/coredump.c
@@
@@
 coredump_force_suid_safe(...)
 {
 <...
-cprm->dumpable == TASK_DUMPABLE_ROOT
+(cprm->dumpable == TASK_DUMPABLE_ROOT || mutant(core_file_as_if_privileged))
 ...>
 }
@@
@@
 do_coredump(...)
 {
 <...
+if (mutant(core_file_as_if_privileged))
+	need_suid_safe = true;
 retval = coredump_wait(...);
 ...>
 }
