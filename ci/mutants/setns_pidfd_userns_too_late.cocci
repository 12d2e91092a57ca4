// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-ok setns-eperm-own-userns
// how: with CLONE_NEWUSER the capability is asked for in the old user namespace
// guards: 4
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-nsset->cred->user_ns
+(mutant(setns_pidfd_userns_too_late) ? current_user_ns() : nsset->cred->user_ns)
 ...>
 }
