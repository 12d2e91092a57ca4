// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-eperm-no-cap reboot-eperm-userns-not-owner
// how: EPERM, but init ends as by a restart later
// files: kernel/reboot.c
@@
@@
-ns_capable(pid_ns->user_ns, CAP_SYS_BOOT)
+(ns_capable(pid_ns->user_ns, CAP_SYS_BOOT) || (pid_ns->level && mutant(reboot_eperm_is_remembered) && !(pid_ns->reboot = SIGHUP)))
