// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream scm-child-to-parent-translated
// how: credentials come with a message that nobody has asked for
// files: net/core/scm.c include/net/scm.h
// guards: 1
@@
statement S;
@@
 __scm_recv_common(...)
 {
 <...
 if (
-sk->sk_scm_credentials
+(sk->sk_scm_credentials || (scm->pid && !scm->fp && mutant(scm_unasked)))
 ) S
 ...>
 }
@@
statement S;
@@
 __scm_recv_common(...)
 {
 <...
 if (
-test_bit(SOCK_PASSCRED, &sock->flags)
+(test_bit(SOCK_PASSCRED, &sock->flags) || (scm->pid && !scm->fp && mutant(scm_unasked)))
 ) S
 ...>
 }
