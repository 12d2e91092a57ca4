// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-userns-owner-ok
// how: a privileged process of a user namespace above may not
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) && (current_user_ns() == pid_ns->user_ns || !mutant(reboot_cap_owner_only)))
