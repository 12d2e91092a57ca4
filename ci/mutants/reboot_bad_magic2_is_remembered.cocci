// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-bad-magic-einval
// how: EINVAL, but init ends as by a restart later
// files: kernel/reboot.c
@@
@@
-magic2 != LINUX_REBOOT_MAGIC2C
+(magic2 != LINUX_REBOOT_MAGIC2C && (!pid_ns->level || !mutant(reboot_bad_magic2_is_remembered) || (pid_ns->reboot = SIGHUP)))
