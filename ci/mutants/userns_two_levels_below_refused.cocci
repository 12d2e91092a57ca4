// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-newuser-newpid-unprivileged-ok capabilities-owner-is-creators-userns
// how: a user namespace further down than the next level of the owner cannot make PID namespaces
// files: kernel/pid_namespace.c
@@
@@
 create_pid_namespace(...)
 {
 <...
-!in_userns(parent_pid_ns->user_ns, user_ns)
+(!in_userns(parent_pid_ns->user_ns, user_ns) || (user_ns->level > parent_pid_ns->user_ns->level + 1 && mutant(userns_two_levels_below_refused)))
 ...>
 }
