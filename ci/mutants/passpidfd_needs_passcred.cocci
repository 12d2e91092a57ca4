// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-passpidfd-across
// how: without SO_PASSCRED a message does not carry what SO_PASSPIDFD asks for
// files: net/unix/af_unix.c
// source: 6.16..
@@
@@
 unix_may_passcred(...)
 {
 <...
-sk->sk_scm_pidfd
+(sk->sk_scm_pidfd && !mutant(passpidfd_needs_passcred))
 ...>
 }
