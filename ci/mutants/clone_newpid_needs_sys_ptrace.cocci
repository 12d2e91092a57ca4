// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-newpid-cap-sys-admin
// how: a second capability is asked for as well, by clone()
// files: kernel/nsproxy.c
@@
@@
 copy_namespaces(...)
 {
 <...
-!ns_capable(user_ns, CAP_SYS_ADMIN)
+(!ns_capable(user_ns, CAP_SYS_ADMIN) || ((flags & CLONE_NEWPID) && !ns_capable(user_ns, CAP_SYS_PTRACE) && mutant(clone_newpid_needs_sys_ptrace)))
 ...>
 }
