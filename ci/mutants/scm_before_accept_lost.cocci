// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream scm-child-to-parent-translated
// how: what was sent before the connection was accepted carries no credentials if they are asked for afterwards
// files: net/unix/af_unix.c
// source: 7.0..
@@
@@
 unix_maybe_add_creds(...)
 {
 <...
- !other->sk_socket
+(!other->sk_socket && !mutant(scm_before_accept_lost))
 ...>
 }
