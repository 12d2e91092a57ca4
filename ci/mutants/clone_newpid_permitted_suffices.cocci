// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-cap-sys-admin
// how: it is enough that the capability is permitted, for clone()
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) && !((flags & CLONE_NEWPID) && cap_raised(current_cred()->cap_permitted, CAP_SYS_ADMIN) && mutant(clone_newpid_permitted_suffices)))
 ...>
 }
