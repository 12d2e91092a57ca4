// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-bad-magic-einval
// how: inside, the first magic number may be anything
// files: kernel/reboot.c
@@
@@
-magic1 != LINUX_REBOOT_MAGIC1
+(magic1 != LINUX_REBOOT_MAGIC1 && !(pid_ns->level && mutant(reboot_magic1_unchecked)))
