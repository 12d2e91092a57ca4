// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-system-unaffected
// how: the outermost namespace below the initial one is ended
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
+if (pid_ns->level > 1 && mutant(reboot_reaches_root))
+	send_sig(SIGKILL, task_pid(current)->numbers[1].ns->child_reaper, 1);
 do_exit(0);
 ...>
 }
