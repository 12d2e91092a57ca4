// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-userns-owner-ok
// how: whoever is in the owning user namespace may, root or not
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->user_ns->parent && current_user_ns() == pid_ns->user_ns && mutant(reboot_in_owner_needs_nothing)))
