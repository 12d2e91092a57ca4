// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap
// how: init may, without the capability
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->level && current == pid_ns->child_reaper && mutant(reboot_by_init_needs_nothing)))
