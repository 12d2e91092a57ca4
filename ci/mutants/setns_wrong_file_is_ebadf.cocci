// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-not-ns-fd-einval
// how: what is neither namespace nor pidfd is a bad descriptor
// files: kernel/nsproxy.c
@@
expression E1, E2;
statement S1, S2;
@@
 setns(...)
 {
 <...
 if (E1) S1 else if (E2) S2 else {
-err = -EINVAL;
+err = mutant(setns_wrong_file_is_ebadf) ? -EBADF : -EINVAL;
 }
 ...>
 }
