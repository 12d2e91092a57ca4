// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-userns-owner-ok
// how: right as root, wrong in a user namespace
// files: kernel/reboot.c
@@
@@
- ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(mutant(reboot_cap_initial) ? ns_capable(&init_user_ns, CAP_SYS_BOOT) : ns_capable(pid_ns->user_ns, CAP_SYS_BOOT))
