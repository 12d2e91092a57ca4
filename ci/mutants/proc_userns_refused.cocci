// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-userns-mount-ok
// how: right as root, wrong in a user namespace: the capability is asked for in the initial one
// files: fs/proc/root.c
@@
@@
 proc_init_fs_context(...)
 {
 <...
- ctx->pid_ns->user_ns
+(mutant(proc_userns_refused) ? &init_user_ns : ctx->pid_ns->user_ns)
 ...>
 }
