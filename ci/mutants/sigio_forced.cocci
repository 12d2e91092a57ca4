// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored
// how: what asynchronous I/O sends is from the kernel, SIGKILL as well
// files: fs/fcntl.c
@@
@@
 send_sigio_to_task(...)
 {
 <...
-do_send_sig_info(signum, &si, p, type)
+do_send_sig_info(signum, mutant(sigio_forced) && signum == SIGKILL ? SEND_SIG_PRIV : &si, p, type)
 ...>
 }
