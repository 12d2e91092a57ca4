// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-bad-magic-einval
// how: EINVAL, but init ends as by a restart later
// files: kernel/reboot.c
@@
@@
-magic1 != LINUX_REBOOT_MAGIC1
+(magic1 != LINUX_REBOOT_MAGIC1 && (!pid_ns->level || !mutant(reboot_bad_magic1_is_remembered) || (pid_ns->reboot = SIGHUP)))
