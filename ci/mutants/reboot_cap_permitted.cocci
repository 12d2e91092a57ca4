// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap
// how: the permitted set counts
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->level && cap_raised(current_cred()->cap_permitted, CAP_SYS_BOOT) && mutant(reboot_cap_permitted)))
