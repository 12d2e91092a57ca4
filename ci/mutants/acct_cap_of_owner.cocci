// SPDX-License-Identifier: GPL-2.0-only
// breaks: accounting-acct-eperm-userns
// how: the capability is wanted in the user namespace that owns the PID namespace
// files: kernel/acct.c
@@
@@
-capable(CAP_SYS_PACCT)
+(mutant(acct_cap_of_owner) ? ns_capable(task_active_pid_ns(current)->user_ns, CAP_SYS_PACCT) : capable(CAP_SYS_PACCT))
