// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: who opens a pidfd of a member pins the namespace for ever
// files: kernel/pid.c
@@
expression E;
@@
 fd = pidfd_create(p, E);
-put_pid(p);
+if (!p->level || !mutant(pidfd_open_leaks))
+	put_pid(p);
