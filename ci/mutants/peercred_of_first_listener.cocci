// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-inner-view-0 scm-peercred-outer-view
// how: SO_PEERCRED names who called listen(2) first, not who called it last
// files: net/unix/af_unix.c
// source: 6.16..
@@
@@
 unix_listen(...)
 {
 <...
- update_peercred(sk, &peercred);
+if (!(sk->sk_peer_pid && mutant(peercred_of_first_listener)))
+	update_peercred(sk, &peercred);
 ...>
 }
