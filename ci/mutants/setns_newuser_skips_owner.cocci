// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-eperm-target-userns capabilities-setns-cap-both
// how: setns(pidfd, CLONE_NEWUSER|CLONE_NEWPID) does not ask for the capability in the owner of the PID namespace
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-ns_capable(new->user_ns, CAP_SYS_ADMIN)
+(ns_capable(new->user_ns, CAP_SYS_ADMIN) || ((nsset->flags & CLONE_NEWUSER) && mutant(setns_newuser_skips_owner)))
 ...>
 }
