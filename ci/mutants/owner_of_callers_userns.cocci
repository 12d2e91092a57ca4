// SPDX-License-Identifier: GPL-2.0-only
// breaks: capabilities-owner-is-creators-userns nsfs-get-userns unshare-newuser-newpid-unprivileged-ok ns-last-pid-userns-owner-ok procfs-userns-mount-ok scm-userns-root-may-forge
// how: with CLONE_NEWUSER in the same call the owner is the old user namespace
// files: kernel/pid_namespace.c
@@
@@
 create_pid_namespace(...)
 {
 <...
-ns->user_ns = get_user_ns(user_ns);
+ns->user_ns = get_user_ns(mutant(owner_of_callers_userns) ? current_user_ns() : user_ns);
 ...>
 }
