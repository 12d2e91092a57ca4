// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-socketpair
// how: only pairs of connection-oriented sockets remember their maker
// files: net/core/sock.c
@@
expression P, C, U;
@@
 sk_getsockopt(...)
 {
 <...
-cred_to_ucred(P, C, U)
+cred_to_ucred(sk->sk_type == SOCK_DGRAM && mutant(peercred_dgram_pair_is_0) ? NULL : P, C, U)
 ...>
 }
