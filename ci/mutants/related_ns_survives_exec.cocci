// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-fd-flags
// how: the descriptor is not closed on exec
// files: fs/nsfs.c
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
@@
@@
 open_namespace(...)
 {
 <...
 fd_install(fd, f);
+if (mutant(related_ns_survives_exec))
+	set_close_on_exec(fd, 0);
 ...>
 }
