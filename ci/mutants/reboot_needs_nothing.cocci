// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap
// how: anybody may, inside
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->level && mutant(reboot_needs_nothing)))
