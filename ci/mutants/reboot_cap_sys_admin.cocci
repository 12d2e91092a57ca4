// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap
// how: another capability is wanted
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(pid_ns->level && mutant(reboot_cap_sys_admin) ? ns_capable(pid_ns->user_ns, CAP_SYS_ADMIN) : ns_capable(pid_ns->user_ns, CAP_SYS_BOOT))
