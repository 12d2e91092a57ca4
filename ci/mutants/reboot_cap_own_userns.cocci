// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-userns-not-owner
// how: the capability counts in the caller's own user namespace
// files: kernel/reboot.c
@@
@@
- ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(pid_ns->level && mutant(reboot_cap_own_userns) ? ns_capable(current_user_ns(), CAP_SYS_BOOT) : ns_capable(pid_ns->user_ns, CAP_SYS_BOOT))
