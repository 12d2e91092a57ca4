// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-bad-magic-einval
// how: inside, the second magic number may be anything
// files: kernel/reboot.c
@@
@@
-magic2 != LINUX_REBOOT_MAGIC2C
+(magic2 != LINUX_REBOOT_MAGIC2C && !(pid_ns->level && mutant(reboot_magic2_unchecked)))
