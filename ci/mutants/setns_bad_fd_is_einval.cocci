// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ebadf
// how: a bad descriptor is a wrong argument
// files: kernel/nsproxy.c
@@
@@
 setns(...)
 {
 <...
-return -EBADF;
+return mutant(setns_bad_fd_is_einval) ? -EINVAL : -EBADF;
 ...>
 }
