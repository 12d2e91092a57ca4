// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-default-term-from-inside-ignored
// how: a broken pipe is a fault like any other, also of an init
// files: kernel/signal.c
@@
@@
 send_sig(...)
 {
+if (sig == SIGPIPE && my_level() && mutant(sigpipe_ends_init)) {
+	force_sig(sig);
+	return 0;
+}
 ...
 }
