// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap
// how: user 0 may, without the capability
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->level && uid_eq(current_euid(), make_kuid(pid_ns->user_ns, 0)) && mutant(reboot_by_uid_0)))
