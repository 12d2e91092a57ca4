// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-userns-owner-ok
// how: the capability is wanted in the user namespace above the owner
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) && (!pid_ns->user_ns->parent || !mutant(reboot_cap_parent_userns) || ns_capable(pid_ns->user_ns->parent, CAP_SYS_BOOT)))
