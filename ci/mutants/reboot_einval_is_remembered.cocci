// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-unknown-cmd-einval reboot-cad-einval reboot-kexec-suspend-einval
// how: EINVAL, but init ends as by a restart later
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
-return -EINVAL;
+return mutant(reboot_einval_is_remembered) ? (pid_ns->reboot = SIGHUP, -EINVAL) : -EINVAL;
 ...>
 }
