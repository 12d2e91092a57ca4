// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-not-owner-eperm
// how: the capability is asked for in the mounter's user namespace, whoever owns the PID namespace
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
- ctx->pid_ns->user_ns
+(mutant(proc_userns_not_owner_ok) ? current_user_ns() : ctx->pid_ns->user_ns)
 ...>
 }
