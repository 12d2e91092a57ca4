// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-fd-flags
// how: the descriptor is not closed on exec
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 open_namespace(...)
 {
 <...
- FD_ADD(O_CLOEXEC, E)
+FD_ADD(mutant(related_ns_survives_exec) ? 0 : O_CLOEXEC, E)
 ...>
 }
