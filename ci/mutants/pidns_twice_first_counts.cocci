// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-option-path procfs-pidns-option-fd
// how: of two options pidns= the first counts
// files: fs/proc/root.c
// source: 6.18..
@@
expression A, B, C;
@@
 proc_parse_param(...)
 {
 <...
- proc_parse_pidns_param(A, B, C)
+(((struct proc_fs_context *)(fc->fs_private))->mask & (1 << Opt_pidns) && mutant(pidns_twice_first_counts) ? 0 : proc_parse_pidns_param(A, B, C))
 ...>
 }
